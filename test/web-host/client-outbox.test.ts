import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClientOutbox } from '../../src-main/web-host/client-outbox.ts';

/** A client that takes a frame only when the test says so. */
function create(waitingEventBytes = 100) {
  const clock = { nowMs: 0 };
  const onTheWay: { readonly text: string; readonly whenFlushed: () => void }[] = [];
  const taken: string[] = [];
  const outbox = createClientOutbox(
    {
      send: (frame, whenFlushed) => {
        onTheWay.push({ text: frame.toString('utf8'), whenFlushed });
      },
    },
    waitingEventBytes,
    () => clock.nowMs,
  );
  const takeOne = (): void => {
    const frame = onTheWay.shift();
    if (frame === undefined) return;
    taken.push(frame.text);
    frame.whenFlushed();
  };
  const takeAll = (): void => {
    while (onTheWay.length > 0) takeOne();
  };
  const event = (name: string, text: string): void => {
    outbox.sendEvent(name, Buffer.from(text));
  };
  return { clock, outbox, onTheWay, taken, takeOne, takeAll, event };
}

describe('createClientOutbox', () => {
  it('sends events as they come while there is room', () => {
    const { event, takeAll, taken } = create();
    event('delta', 'one');
    event('status', 'two');
    takeAll();
    expect(taken).toEqual(['one', 'two']);
  });

  it('keeps only the newest of each name for a client that is behind', () => {
    const { event, onTheWay, takeAll, taken } = create(10);
    event('delta', 'delta 1');
    event('delta', 'delta 2');
    event('status', 'status 2');
    event('delta', 'delta 3');
    event('status', 'status 3');
    expect(onTheWay).toHaveLength(1);
    takeAll();
    expect(taken).toEqual(['delta 1', 'delta 3', 'status 3']);
  });

  it('keeps back what would fit as well, so that no event overtakes another', () => {
    const { event, takeAll, taken } = create(10);
    event('delta', 'delta 1');
    event('delta', 'delta 2');
    event('status', 's');
    takeAll();
    expect(taken).toEqual(['delta 1', 'delta 2', 's']);
  });

  it('goes on as usual once the client has caught up', () => {
    const { event, takeAll, taken } = create(10);
    for (const number of [1, 2, 3]) event('delta', `delta ${number}`);
    takeAll();
    event('delta', 'delta 4');
    takeAll();
    expect(taken).toEqual(['delta 1', 'delta 3', 'delta 4']);
  });

  it('sends an event that is larger than all the room when nothing else waits', () => {
    const { event, takeAll, taken } = create(10);
    event('delta', 'a very large delta');
    takeAll();
    expect(taken).toEqual(['a very large delta']);
  });

  it('does not count answers against the room for events', () => {
    const { event, outbox, onTheWay } = create(10);
    outbox.sendAnswer(Buffer.alloc(1000));
    event('delta', 'delta 1');
    expect(onTheWay).toHaveLength(2);
  });

  it('tells when the answers were taken, whatever events wait', async () => {
    const { event, outbox, takeOne } = create();
    await outbox.whenAnswered();
    outbox.sendAnswer(Buffer.from('answer'));
    event('delta', 'delta');
    const seen: string[] = [];
    const answered = outbox.whenAnswered().then(() => seen.push('answered'));
    await Promise.resolve();
    expect(seen).toEqual([]);
    takeOne();
    await answered;
    expect(seen).toEqual(['answered']);
  });

  it('knows since when nothing moved', () => {
    const { clock, event, outbox, takeOne, takeAll } = create();
    expect(outbox.stuckSinceMs()).toBeNull();
    clock.nowMs = 10;
    event('delta', 'one');
    clock.nowMs = 20;
    event('delta', 'two');
    expect(outbox.stuckSinceMs()).toBe(10);
    takeOne();
    expect(outbox.stuckSinceMs()).toBe(20);
    takeAll();
    expect(outbox.stuckSinceMs()).toBeNull();
  });

  it('is bounded, ends with the newest of each name and never reorders, whatever happens', () => {
    const step = fc.oneof(fc.constantFrom('delta', 'status'), fc.constant('take'));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const { event, onTheWay, takeOne, takeAll, taken } = create(30);
        const newest = new Map<string, string>();
        for (const [index, name] of steps.entries()) {
          if (name === 'take') takeOne();
          else {
            const text = `${name} ${String(index).padStart(3, '0')}`;
            newest.set(name, text);
            event(name, text);
          }
          expect(onTheWay.length).toBeLessThanOrEqual(4);
        }
        takeAll();
        expect(taken).toEqual(expect.arrayContaining([...newest.values()]));
        const order = taken.map((text) => Number(text.split(' ')[1]));
        expect(order).toEqual(order.toSorted((one, other) => one - other));
      }),
    );
  });
});
