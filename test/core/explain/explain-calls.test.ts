import { describe, expect, it } from 'vitest';
import { explainCalls } from '../../../src-main/core/explain/explain-calls.ts';
import { anOwner, boundAt, outgoingFrom } from '../../support/build-socket.ts';
import { keysOf } from '../../support/explained.ts';

const curl = [anOwner(9, 'curl')];

describe('explainCalls', () => {
  it('says nothing of connections that have nothing in common', () => {
    const calls = ['192.0.2.1:443', '192.0.2.1:80', '192.0.2.2:443'].map((remote) =>
      outgoingFrom('10.0.0.2:50001', remote, curl),
    );
    expect(explainCalls(calls)).toEqual([]);
  });

  it('names the service with the most connections, its ports in order', () => {
    const to = (port: number, remote: string) => outgoingFrom(`10.0.0.2:${port}`, remote, curl);
    const calls = [
      to(50_009, '192.0.2.9:80'),
      to(50_003, '192.0.2.9:80'),
      to(50_001, '192.0.2.1:443'),
    ];
    expect(explainCalls(calls)).toEqual([
      {
        key: 'explain.sameService',
        values: { count: 2, endpoint: '192.0.2.9:80', ports: '50003, 50009' },
      },
    ]);
  });

  it('speaks of no connection where there is none', () => {
    const remote = { address: '192.0.2.1', port: 443 };
    const sent = [1, 2].map((port) => boundAt(`10.0.0.2:${port}`, curl, { remote }));
    expect(explainCalls(sent)).toEqual([]);
  });

  it('counts those that are ending', () => {
    const ending = (['CLOSE-WAIT', 'TIME-WAIT'] as const).map((state, index) =>
      outgoingFrom(`10.0.0.2:${index + 1}`, `192.0.2.${index}:443`, [], { state }),
    );
    expect(keysOf(explainCalls(ending))).toEqual(['callCloseWait', 'portTimeWait']);
  });
});
