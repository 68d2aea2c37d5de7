import { describe, expect, it } from 'vitest';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import { carrySelection } from '../../../../src-renderer/stores/inspector/carry-selection.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

const node = anOwner(4711, 'node');
const web = listenerAt('0.0.0.0:3000', [node], { id: 'web' });
const visitor = acceptedAt('127.0.0.1:3000', '127.0.0.1:50001', [node], { id: 'visitor' });
const fetching = outgoingFrom('10.0.0.2:50002', '10.0.0.9:443', [node], { id: 'fetching' });
const fading = acceptedAt('10.0.0.2:81', '10.0.0.9:6', [], {
  id: 'fading',
  state: 'TIME-WAIT',
  ownerReason: 'time-wait',
});
const ports = new LivePortTable();
ports.replace([web, visitor, fetching, fading]);

describe('carrySelection', () => {
  it('keeps a socket the same socket and unfolds what it hangs under', () => {
    expect(carrySelection('socket:visitor', ports, 'sockets')).toEqual({
      rowKey: 'socket:visitor',
      unfold: [],
    });
    expect(carrySelection('socket:visitor', ports, 'processes')).toEqual({
      rowKey: 'socket:visitor',
      unfold: ['holder:4711 1000'],
    });
    expect(carrySelection('socket:visitor', ports, 'remotes')?.unfold).toEqual([
      'remote:this machine',
    ]);
    expect(carrySelection('socket:visitor', ports, 'ports')?.unfold).toEqual([
      'port:tcp 3000 0.0.0.0',
    ]);
  });

  it('opens the section in which a socket stands', () => {
    expect(carrySelection('socket:fetching', ports, 'ports')?.unfold[0]).toBe('section:outgoing');
    expect(carrySelection('socket:fading', ports, 'ports')?.unfold[0]).toBe('section:closing');
  });

  it('takes a port to the process that waits there, and a process to its first port', () => {
    expect(carrySelection('port:tcp 3000 0.0.0.0', ports, 'processes')?.rowKey).toBe(
      'holder:4711 1000',
    );
    expect(carrySelection('holder:4711 1000', ports, 'ports')?.rowKey).toBe(
      'port:tcp 3000 0.0.0.0',
    );
  });

  it('takes a remote to its oldest connection in the flat table', () => {
    expect(carrySelection('remote:this machine', ports, 'sockets')?.rowKey).toBe('socket:visitor');
  });

  it('lets go of what has no place there, or is gone', () => {
    expect(carrySelection('socket:web', ports, 'remotes')).toBeNull();
    expect(carrySelection('socket:nobody', ports, 'sockets')).toBeNull();
    expect(carrySelection('section:outgoing', ports, 'sockets')).toBeNull();
  });
});
