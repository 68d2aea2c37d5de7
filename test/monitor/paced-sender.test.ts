import { describe, expect, it } from 'vitest';
import { pacedSender } from '../../src-main/monitor/paced-sender.ts';

describe('pacedSender', () => {
  it('posts the next message only when the last was dealt with, in order', () => {
    const posted: number[] = [];
    const sender = pacedSender((message: number) => posted.push(message));
    for (const message of [1, 2, 3]) sender.send(message);
    expect(posted).toEqual([1]);
    sender.received();
    expect(posted).toEqual([1, 2]);
    sender.received();
    sender.send(4);
    expect(posted).toEqual([1, 2, 3]);
    sender.received();
    expect(posted).toEqual([1, 2, 3, 4]);
  });

  it('posts at once when nothing is under way, also after it was told so twice', () => {
    const posted: number[] = [];
    const sender = pacedSender((message: number) => posted.push(message));
    sender.received();
    sender.send(1);
    sender.received();
    sender.received();
    sender.send(2);
    sender.send(3);
    expect(posted).toEqual([1, 2]);
  });
});
