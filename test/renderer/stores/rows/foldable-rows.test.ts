import { describe, expect, it } from 'vitest';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import { foldableRows } from '../../../../src-renderer/stores/rows/foldable-rows.ts';
import { inspectedOf } from '../../../../src-renderer/stores/inspector/inspected.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

const postgres = anOwner(852, 'postgres');
const node = anOwner(4711, 'node');
const ports = new LivePortTable();
ports.replace([
  listenerAt('127.0.0.1:5432', [postgres], { id: 'listener' }),
  acceptedAt('127.0.0.1:5432', '127.0.0.1:51812', [postgres], { id: 'accepted' }),
  outgoingFrom('127.0.0.1:51812', '127.0.0.1:5432', [node], { id: 'client' }),
  outgoingFrom('192.168.1.20:40000', '203.0.113.9:443', [node], { id: 'far' }),
]);

describe('foldableRows', () => {
  it.each([
    ['ports', ['port', 'outgoing', 'outgoing']],
    ['processes', ['holder', 'holder']],
    ['remotes', ['remote', 'remote']],
  ] as const)('are the groups of the %s view', (view, kinds) => {
    const keys = foldableRows(view, ports);
    expect(keys.map((key) => inspectedOf(key, ports)?.kind)).toEqual(kinds);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(['sockets', 'unix'] as const)('are none in the flat %s view', (view) => {
    expect(foldableRows(view, ports)).toEqual([]);
  });
});
