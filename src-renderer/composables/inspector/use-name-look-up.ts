import type { RemoteName } from '../../../src-main/core/machine/remote-name.ts';
import type { Phrase } from '../../../src-main/core/words/phrase.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { useRemoteNames } from '../../stores/table/remote-names.ts';
import { shownRemotes } from '../../stores/rows/shown-remotes.ts';
import { useToast } from '../../stores/toast.ts';
import { useHost } from '../use-host.ts';

/** More questions at a time would look like a scan to whoever runs the name server. */
export const mostAskedAtOnce = 200;

/** Asking for the names of remotes; nothing is asked unless one of these is called. */
export interface NameLookUp {
  readonly lookUp: (address: string) => Promise<void>;
  /** Asks about every address that passes the filters and is not known yet. */
  readonly lookUpShown: () => Promise<void>;
}

/** The window's way to the name server: through its host, at the reader's wish. */
export function useNameLookUp(): NameLookUp {
  const host = useHost();
  const names = useRemoteNames();
  const liveTable = useLiveTable();
  const options = useListOptions();
  const toast = useToast();

  async function ask(address: string): Promise<RemoteName> {
    names.set(address, 'asking');
    const refused = { outcome: 'failed', reason: 'refused' } as const;
    const answer = await host.remoteName({ address }).catch((): RemoteName => refused);
    names.set(address, answer);
    return answer;
  }

  async function lookUp(address: string): Promise<void> {
    toast.show('action.lookingUp', { count: 1 });
    const { key, values } = toldOf(address, await ask(address));
    toast.show(key, values);
  }

  async function lookUpShown(): Promise<void> {
    const sockets = liveTable.view.ports.sockets.values();
    const open = shownRemotes(sockets, options.shown).filter(names.isOpen);
    const asked = open.slice(0, mostAskedAtOnce);
    if (asked.length === 0) {
      toast.show('action.lookedUpAll');
      return;
    }
    toast.show('action.lookingUp', { count: asked.length });
    await Promise.all(asked.map(ask));
    if (open.length > asked.length) toast.show('action.tooManyNames', { count: asked.length });
  }

  return { lookUp, lookUpShown };
}

function toldOf(address: string, answer: RemoteName): Phrase {
  if (answer.outcome === 'found') {
    return { key: 'action.nameFound', values: { address, names: answer.names.join(', ') } };
  }
  if (answer.outcome === 'none') return { key: 'action.nameNone', values: { address } };
  const late = answer.reason === 'timeout';
  return { key: late ? 'action.nameTimeout' : 'action.nameRefused', values: { address } };
}
