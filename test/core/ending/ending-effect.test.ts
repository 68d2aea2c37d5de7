import { describe, expect, it } from 'vitest';
import { endingEffect } from '../../../src-main/core/ending/ending-effect.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { findConversations } from '../../../src-main/core/table/conversations.ts';
import { aNamespace } from '../../support/a-namespace.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const shop = anOwner(10, 'node');
const twin = anOwner(11, 'node');
const database = anOwner(20, 'postgres');

function effect(pids: readonly number[], sockets: readonly Socket[]) {
  return endingEffect(new Set(pids), sockets, findConversations(sockets));
}

describe('endingEffect: ports', () => {
  it('names the ports that close, by number, also of UDP', () => {
    const sockets = [
      listenerAt('0.0.0.0:3000', [shop]),
      listenerAt('[::]:3000', [shop]),
      boundAt('0.0.0.0:53', [shop]),
      listenerAt('127.0.0.1:5432', [database]),
    ];
    expect(effect([10], sockets).ports).toEqual([
      { protocol: 'udp', port: 53, network: '', heldBy: [] },
      { protocol: 'tcp', port: 3000, network: '', heldBy: [] },
    ]);
  });

  it('names who keeps a port open, by an inherited socket or by one of its own', () => {
    const inherited = [listenerAt('0.0.0.0:80', [shop, twin])];
    const shared = [listenerAt('0.0.0.0:80', [shop]), listenerAt('127.0.0.1:80', [twin])];
    for (const sockets of [inherited, shared]) {
      expect(effect([10], sockets).ports[0]?.heldBy).toEqual([{ pid: 11, name: 'node' }]);
      expect(effect([10, 11], sockets).ports[0]?.heldBy).toEqual([]);
    }
  });

  it('does not mix a container’s port with the machine’s', () => {
    const sockets = [
      listenerAt('0.0.0.0:80', [shop]),
      listenerAt('0.0.0.0:80', [twin], { networkNamespace: aNamespace(7) }),
    ];
    expect(effect([10], sockets).ports).toMatchObject([{ port: 80, heldBy: [] }]);
  });
});

describe('endingEffect: connections', () => {
  it('counts by the process at the other end, or its address, the most first', () => {
    const sockets = [
      listenerAt('127.0.0.1:3000', [shop]),
      acceptedAt('127.0.0.1:3000', '127.0.0.1:5001', [shop]),
      outgoingFrom('127.0.0.1:5001', '127.0.0.1:3000', [twin]),
      acceptedAt('127.0.0.1:3000', '127.0.0.1:5002', [shop]),
      outgoingFrom('127.0.0.1:5002', '127.0.0.1:3000', [twin]),
      outgoingFrom('192.168.1.20:6000', '198.51.100.7:443', [shop]),
    ];
    expect(effect([10], sockets).cutOff).toEqual([
      {
        role: 'accepted',
        port: 3000,
        process: { pid: 11, name: 'node' },
        address: '127.0.0.1',
        count: 2,
      },
      { role: 'outgoing', port: 443, process: null, address: '198.51.100.7', count: 1 },
    ]);
  });

  it('leaves out what another process holds too, what nobody holds, and talk among themselves', () => {
    const sockets = [
      acceptedAt('127.0.0.1:3000', '198.51.100.7:1', [shop, twin]),
      acceptedAt('127.0.0.1:3000', '198.51.100.7:2', []),
      acceptedAt('127.0.0.1:3000', '127.0.0.1:5001', [shop]),
      outgoingFrom('127.0.0.1:5001', '127.0.0.1:3000', [twin]),
    ];
    expect(effect([10], sockets).cutOff).toHaveLength(1);
    expect(effect([10, 11], sockets).cutOff).toMatchObject([{ address: '198.51.100.7' }]);
  });
});
