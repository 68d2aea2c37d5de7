import { describe, expect, it } from 'vitest';
import { historyAnswerLimits } from '../../../src-main/core/history/history-answers.ts';
import { portCallers, type PortCall } from '../../../src-main/core/history/port-callers.ts';
import { anOwner, endpointOf } from '../../support/build-socket.ts';

function call(remote: string, firstSeenAtMs: number, changes: Partial<PortCall> = {}): PortCall {
  return {
    remote: endpointOf(remote),
    owner: null,
    overWhenSeen: false,
    firstSeenAtMs,
    ...changes,
  };
}

const over = { overWhenSeen: true };

describe('portCallers', () => {
  it('joins the calls of one process, the newest caller first', () => {
    const curl = { owner: anOwner(7, 'curl') };
    const callers = portCallers([
      call('127.0.0.1:50000', 1000, curl),
      call('10.0.0.9:40000', 2000),
      call('127.0.0.1:50001', 3000, curl),
    ]);
    expect(callers).toMatchObject([
      { process: { pid: 7, name: 'curl' }, connections: 2, firstAtMs: 1000, lastAtMs: 3000 },
      { address: '10.0.0.9', process: null, connections: 1, overWhenSeen: 0, portsOfOver: [] },
    ]);
  });

  it('tells how many were over when they were seen, and from where, the newest first', () => {
    const callers = portCallers([
      call('127.0.0.1:50000', 1000, over),
      call('127.0.0.1:50001', 2000),
      call('127.0.0.1:50002', 3000, over),
    ]);
    expect(callers).toMatchObject([
      { connections: 3, overWhenSeen: 2, portsOfOver: [50_002, 50_000], lastAtMs: 3000 },
    ]);
  });

  it('keeps apart one pid under two names, which are two processes', () => {
    const names = ['sh', 'curl'].map((name) => call('127.0.0.1:5', 1, { owner: anOwner(7, name) }));
    expect(portCallers(names)).toHaveLength(2);
  });

  it('tells of many only the newest endpoints, and counts all', () => {
    const many = Array.from({ length: 500 }, (_, at) => call(`127.0.0.1:${at + 1}`, at, over));
    const [caller] = portCallers(many);
    expect(caller?.overWhenSeen).toBe(500);
    expect(caller?.portsOfOver).toHaveLength(historyAnswerLimits.callerPorts);
    expect(caller?.portsOfOver[0]).toBe(500);
  });
});
