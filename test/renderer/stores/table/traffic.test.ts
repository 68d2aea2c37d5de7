import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { unreadableTraffic } from '../../../../src-main/core/traffic/traffic-reading.ts';
import { useTraffic } from '../../../../src-renderer/stores/table/traffic.ts';

beforeEach(() => setActivePinia(createPinia()));

const note = { code: 'traffic-untold', level: 'info', values: {} } as const;
const counted = { readable: true, counters: [7, 1, 2, 0, -1], notes: [], takenAtMs: 1000 };

describe('the traffic store', () => {
  it('keeps what it knows when it is not told, and says why', async () => {
    const traffic = useTraffic();
    await traffic.refresh(() => Promise.resolve(counted));
    expect(traffic.table?.known.get(7)?.receivedBytes).toBe(2);
    await traffic.refresh(() => Promise.resolve(unreadableTraffic(note)));
    expect([traffic.note, traffic.table?.takenAtMs]).toEqual([note, 1000]);
    await traffic.refresh(() => Promise.resolve({ ...counted, takenAtMs: 2000 }));
    expect([traffic.note, traffic.table?.takenAtMs]).toEqual([null, 2000]);
  });

  it('knows when a question got no answer', async () => {
    const traffic = useTraffic();
    await traffic.refresh(() => Promise.reject(new Error('the line broke')));
    expect(traffic.failed).toBe(true);
    await traffic.refresh(() => Promise.resolve(counted));
    expect(traffic.failed).toBe(false);
  });

  it('is wanted while anybody wants it', () => {
    const traffic = useTraffic();
    const done = [traffic.want(), traffic.want()];
    done[0]?.();
    expect(traffic.isWanted).toBe(true);
    done[1]?.();
    expect(traffic.isWanted).toBe(false);
  });
});
