import { describe, expect, it } from 'vitest';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import { tableChanges } from '../../../../src-renderer/stores/table/table-changes.ts';
import { acceptedAt, listenerAt } from '../../../support/build-socket.ts';

function tableOf(...sockets: readonly Socket[]): ReadonlyMap<string, Socket> {
  return new Map(sockets.map((socket) => [socket.id, socket]));
}

describe('tableChanges', () => {
  const listener = listenerAt('127.0.0.1:80');
  const connection = acceptedAt('127.0.0.1:80', '127.0.0.1:1');

  it('finds nothing between a table and its copy', () => {
    const copy = JSON.parse(JSON.stringify(listener)) as Socket;
    expect(tableChanges(tableOf(listener), tableOf(copy))).toEqual({
      opened: [],
      changed: [],
      closed: [],
    });
  });

  it('finds what opened, changed and closed', () => {
    const closing: Socket = { ...connection, state: 'CLOSE-WAIT' };
    const other = listenerAt('127.0.0.1:81');
    const changes = tableChanges(tableOf(listener, connection), tableOf(closing, other));
    expect(changes.opened).toEqual([other]);
    expect(changes.changed).toEqual([closing]);
    expect(changes.closed).toEqual([listener.id]);
  });
});
