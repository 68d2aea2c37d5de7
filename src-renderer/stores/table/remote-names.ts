import { defineStore } from 'pinia';
import { shallowReactive } from 'vue';
import type { RemoteName } from '../../../src-main/core/machine/remote-name.ts';

/** More names than a list shows are not kept; the oldest are forgotten. */
const mostKept = 2000;

/** What the name server has told of remotes since this window was opened, at the reader's wish. */
export const useRemoteNames = defineStore('remote-names', () => {
  const known = shallowReactive(new Map<string, RemoteName | 'asking'>());

  function stateOf(address: string): RemoteName | 'asking' | null {
    return known.get(address) ?? null;
  }

  /** The names of an address as one text; null where none is known. */
  function nameOf(address: string): string | null {
    const state = stateOf(address);
    if (state === null || state === 'asking' || state.outcome !== 'found') return null;
    return state.names.join(', ');
  }

  /** Whether asking would tell more: never asked, or the server gave no answer. */
  function isOpen(address: string): boolean {
    const state = stateOf(address);
    return state === null || (state !== 'asking' && state.outcome === 'failed');
  }

  function set(address: string, state: RemoteName | 'asking'): void {
    known.delete(address);
    known.set(address, state);
    const [oldest] = known.keys();
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  }

  return { stateOf, nameOf, isOpen, set };
});
