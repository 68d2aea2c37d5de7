import { describe, expect, it } from 'vitest';
import { LiveGroups } from '../../../src-main/core/grouping/live-groups.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { listenerAt } from '../../support/build-socket.ts';

/** Groups by port; tells which groups were made. */
function portGroups() {
  const made: string[] = [];
  const live = new LiveGroups<readonly string[]>({
    keysOf: ({ local: { port } }) => (port === 0 ? [] : [String(port)]),
    make: (key, sockets) => {
      made.push(key);
      return sockets.map(({ id }) => id);
    },
  });
  return { live, made };
}

const at = (id: string, port: number): Socket => listenerAt(`127.0.0.1:${port}`, [], { id });

describe('LiveGroups', () => {
  it('makes only the groups that were touched, when somebody looks', () => {
    const { live, made } = portGroups();
    live.put(at('a', 80), null);
    live.put(at('b', 443), null);
    expect(made).toEqual([]);
    const before = live.get('443');
    expect(live.groups()).toEqual([['a'], ['b']]);
    live.put(at('c', 80), null);
    expect(live.groups()).toEqual([['a', 'c'], ['b']]);
    expect(live.get('443')).toBe(before);
    expect(made).toEqual(['443', '80', '80']);
  });

  it('answers with the same array until a socket changes', () => {
    const { live } = portGroups();
    const socket = at('a', 80);
    live.put(socket, null);
    const groups = live.groups();
    expect(live.groups()).toBe(groups);
    live.remove(socket);
    expect(live.groups()).toEqual([]);
    expect(live.get('80')).toBeNull();
  });

  it('moves a socket that changed to its new group, and keeps its place in the same', () => {
    const { live } = portGroups();
    const [first, second] = [at('a', 80), at('b', 80)];
    live.put(first, null);
    live.put(second, null);
    live.put(at('a', 80), first);
    expect(live.get('80')).toEqual(['a', 'b']);
    live.put(at('b', 443), second);
    expect(live.groups()).toEqual([['a'], ['b']]);
  });

  it('leaves out what has no group', () => {
    const { live } = portGroups();
    live.put(at('a', 0), null);
    expect(live.groups()).toEqual([]);
  });

  it('groups again in steps of so many sockets, and what is left when somebody looks', () => {
    const { live, made } = portGroups();
    for (const port of [1, 2, 3]) live.put(at(`a ${port}`, port), null);
    expect(live.refresh(2)).toBe(0);
    expect(made).toEqual(['1', '2']);
    expect(live.refresh(2)).toBe(1);
    expect(live.refresh(2)).toBe(2);
    expect(made).toEqual(['1', '2', '3']);
    live.clear();
    expect(live.groups()).toEqual([]);
  });
});
