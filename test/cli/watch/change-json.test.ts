import { describe, expect, it } from 'vitest';
import { changeJson } from '../../../src-main/cli/watch/change-json.ts';
import { acceptedAt, anOwner } from '../../support/build-socket.ts';

const atMs = Date.UTC(2026, 10, 20, 22, 0, 0);
const socket = acceptedAt('127.0.0.1:80', '127.0.0.1:5000', [anOwner(7, 'a\x9b\n')]);

describe('changeJson', () => {
  it('tells the time, the event and the socket as a snapshot has it', () => {
    const text = changeJson({ kind: 'opened', atMs, socket, before: null });
    expect(JSON.parse(text)).toEqual({
      at: '2026-11-20T22:00:00.000Z',
      event: 'opened',
      socket: {
        protocol: 'tcp',
        family: 'ipv4',
        local: { address: '127.0.0.1', port: 80 },
        remote: { address: '127.0.0.1', port: 5000 },
        state: 'ESTABLISHED',
        role: 'accepted',
        owners: [
          { pid: 7, name: 'a\x9b\n', descriptors: [3], startedAt: '1970-01-01T00:00:01.000Z' },
        ],
        ownerReason: null,
        openedAt: '1970-01-01T00:00:02.000Z',
      },
    });
    expect(text).not.toMatch(/[\p{Cc}]/u);
  });

  it('tells what it was before only when it changed', () => {
    const before = { ...socket, state: 'SYN-RECEIVED' } as const;
    const changed = changeJson({ kind: 'changed', atMs, socket, before });
    expect(JSON.parse(changed)).toMatchObject({ previous: { state: 'SYN-RECEIVED' } });
    const closed = changeJson({ kind: 'closed', atMs, socket, before: socket });
    expect(JSON.parse(closed)).not.toHaveProperty('previous');
  });
});
