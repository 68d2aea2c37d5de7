import { describe, expect, it } from 'vitest';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';
import { pruneStep } from '../../../src-main/storage/history/prune-history.ts';
import { historyForEachTest, startMs } from './history-fixture.ts';

const listener = listenerAt('0.0.0.0:80', [anOwner(7, 'nginx')], {
  inode: 1,
  firstSeenAtMs: startMs,
});
const redis = listenerAt('127.0.0.1:6379', [anOwner(9, 'redis')], { inode: 2 });
const call = acceptedAt('10.0.0.5:80', '10.0.0.9:50000', [anOwner(7, 'nginx')], { inode: 3 });

const history = historyForEachTest();
const place = (port: number) => ({ protocol: 'tcp', port, network: null }) as const;
const tamper = (sql: string): void => history().database().exec(sql);
const now = () => history().reader().tableAt(history().nowMs());
const portsNow = async () => (await now()).sockets.map(({ local }) => local.port).sort();

const ofRedis = '(SELECT id FROM socket WHERE local_port = 6379)';

/** What makes one of three open sockets unreadable, and whether no checkpoint tells of it. */
const tamperings: readonly (readonly [string, string, number])[] = [
  ['its holder is no JSON', `UPDATE holder SET value = '{' WHERE value LIKE '%redis%'`, 1],
  ['its holder is gone', `DELETE FROM holder WHERE value LIKE '%redis%'`, 1],
  ['its port cannot be', `UPDATE socket SET local_port = 99999 WHERE id = ${ofRedis}`, 1],
  ['its row is gone', `DELETE FROM socket WHERE id = ${ofRedis}`, 1],
  ['how it opened is gone', `DELETE FROM event WHERE socket = ${ofRedis}`, 0],
  [
    'how it opened is of an unknown kind',
    `UPDATE event SET kind = 42 WHERE socket = ${ofRedis}`,
    0,
  ],
];

describe('a socket that was open and cannot be read', () => {
  it.each(tamperings)('is left out, and all else is kept: %s', async (_, sql, lost) => {
    await history().reading([listener, redis, call]);
    tamper(sql);
    await history().restart(60_000);
    expect(history().session().unreadable).toBe(lost);
    await history().reading([listener, redis, call]);
    const { tenures } = await history().reader().port(place(80));
    expect(tenures).toMatchObject([{ fromMs: startMs, toMs: null }]);
    expect(await portsNow()).toEqual([6379, 80, 80]);
    expect((await now()).unreadable).toBeLessThanOrEqual(1);
  });

  it('is not missed for ever: the next start finds all well', async () => {
    await history().reading([listener, redis]);
    tamper(`UPDATE holder SET value = '{' WHERE value LIKE '%redis%'`);
    await history().restart(60_000);
    await history().reading([listener]);
    expect(await now()).toMatchObject({ unreadable: 0, known: true });
    await history().restart(60_000);
    expect(history().session().unreadable).toBe(0);
    await history().reading([listener]);
    expect(await portsNow()).toEqual([80]);
  });

  it('is not called open by the question of its port', async () => {
    await history().reading([listener, redis]);
    tamper(`UPDATE holder SET value = '{' WHERE value LIKE '%redis%'`);
    await history().restart(60_000);
    await history().reading([listener]);
    const { tenures, unreadable } = await history().reader().port(place(6379));
    expect([tenures, unreadable]).toEqual([[], 1]);
  });

  it('is counted until the file was opened again, not on and on', async () => {
    await history().reading([listener, redis]);
    tamper(`UPDATE event SET role = 77 WHERE socket = ${ofRedis}`);
    await history().restart(60_000);
    await history().reading([listener]);
    await history().reading([listener], 60_000);
    const frame = { filter: null, fromMs: startMs, toMs: history().nowMs(), buckets: 10 };
    const { series } = await history()
      .reader()
      .counts({ ...frame, group: 'all' });
    expect(series[0]?.open.at(-1)).toBe(1);
  });

  it('goes with its row when its time is forgotten', async () => {
    await history().reading([listener, redis]);
    tamper(`UPDATE holder SET value = '{' WHERE value LIKE '%redis%'`);
    await history().restart(60_000);
    await history().reading([listener]);
    for (let at = 0; at < 60; at += 1) {
      await history().reading(at % 2 === 0 ? [listener, call] : [listener], 600_000);
    }
    const limits = { mostDays: 14, mostEvents: 10 };
    while (pruneStep(history().database(), limits, history().nowMs()));
    const rows = history().database().prepare(`SELECT id FROM socket WHERE id = ${ofRedis}`);
    expect(rows.all()).toEqual([]);
    expect(await portsNow()).toEqual([80]);
  });

  it('is every one where nothing leads to the table any more: none is called open for that', async () => {
    await history().reading([listener, redis]);
    tamper(`DELETE FROM event WHERE seq < 2; DELETE FROM gap; DELETE FROM checkpoint`);
    await history().restart(60_000);
    expect(history().session().unreadable).toBe(2);
    await history().reading([listener]);
    const { tenures } = await history().reader().port(place(6379));
    expect(tenures.filter(({ toMs }) => toMs === null)).toEqual([]);
  });
});
