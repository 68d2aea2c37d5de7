import { describe, expect, it } from 'vitest';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { historyForEachTest } from './history-fixture.ts';

const alpha = listenerAt('0.0.0.0:8123', [anOwner(1, 'alpha')], { inode: 1 });
const beta = listenerAt('0.0.0.0:8123', [anOwner(2, 'beta')], { inode: 2 });
/** What is written is a sign of life, which without it comes only now and then. */
const other = listenerAt('0.0.0.0:9999', [anOwner(3, 'other')], { inode: 3 });
const everything = {
  filter: () => true,
  fromMs: null,
  toMs: null,
  limit: 100,
  cursor: null,
  mostLookedAt: Infinity,
};

const history = historyForEachTest();

/** A port that went from one program to another, then to none, in the first of two readings. */
async function passInGap(gap: () => Promise<void>): Promise<{ readonly lastSeenMs: number }> {
  await history().reading([{ ...alpha, firstSeenAtMs: history().nowMs() + 1000 }]);
  await history().reading([alpha, other]);
  const lastSeenMs = history().nowMs();
  await gap();
  return { lastSeenMs };
}

describe('what a gap hides', () => {
  it.each(['restart', 'silence'] as const)(
    'is told as having happened at some time in it: %s',
    async (kind) => {
      const { lastSeenMs } = await passInGap(async () => {
        if (kind === 'restart') await history().restart(120_000);
        const afterMs = kind === 'restart' ? 0 : 120_000;
        const passed = { ...beta, firstSeenAtMs: history().nowMs() + afterMs };
        await history().reading([passed, other], afterMs);
      });
      const { events } = await history().reader().events(everything);
      const [opened, closed] = events.filter((event) => event.kind !== 'gap');
      expect([opened, closed]).toMatchObject([
        { kind: 'opened', unwatchedFromMs: lastSeenMs },
        { kind: 'closed', unwatchedFromMs: lastSeenMs },
      ]);
      const { tenures } = await history()
        .reader()
        .port({ protocol: 'tcp', port: 8123, network: null });
      expect(tenures).toMatchObject([
        { owners: [{ name: 'beta' }], maybeOlder: true, toMs: null },
        { owners: [{ name: 'alpha' }], toMs: history().nowMs(), lastSeenMs },
      ]);
    },
  );

  it('is nothing where readings simply follow', async () => {
    await passInGap(() => history().reading([beta, other]));
    const { events } = await history().reader().events(everything);
    const times = events.map((event) => event.kind !== 'gap' && event.unwatchedFromMs);
    expect(times).toEqual([null, null, null, null, false]);
  });
});
