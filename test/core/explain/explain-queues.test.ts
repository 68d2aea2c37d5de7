import { describe, expect, it } from 'vitest';
import { explainQueues } from '../../../src-main/core/explain/explain-queues.ts';
import { acceptedAt, laptop, listenerAt } from '../../support/build-socket.ts';
import { aContext } from '../../support/explained.ts';

describe('explainQueues', () => {
  it('tells the bytes that wait on either side', () => {
    const queues = { receiveQueueBytes: 1, sendQueueBytes: 2000 };
    expect(explainQueues(acceptedAt('10.0.0.1:80', '10.0.0.9:1', [], queues), aContext)).toEqual([
      { key: 'explain.receiveQueue', values: { count: 1 } },
      { key: 'explain.sendQueue', values: { count: 2000 } },
    ]);
  });

  it('says nothing of empty or unknown queues', () => {
    const empty = { receiveQueueBytes: 0, sendQueueBytes: null };
    expect(explainQueues(acceptedAt('10.0.0.1:80', '10.0.0.9:1', [], empty), aContext)).toEqual([]);
  });

  it('takes a listener’s number for callers, and only where it is that', () => {
    const waiting = listenerAt('0.0.0.0:80', [], { receiveQueueBytes: 3, sendQueueBytes: 128 });
    expect(explainQueues(waiting, aContext)).toEqual([
      { key: 'explain.acceptQueue', values: { count: 3 } },
    ]);
    const mac = { ...aContext, machine: { ...laptop, platform: 'darwin' } };
    expect(explainQueues(waiting, mac)).toEqual([]);
  });
});
