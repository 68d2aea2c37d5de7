import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../../../src-main/core/history/history-event.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';
import {
  startMs,
  temporaryFolder,
  writtenHistory,
  type WrittenHistory,
} from './history-fixture.ts';

const nginx = [anOwner(7, 'nginx')];
const listener = listenerAt('0.0.0.0:80', nginx, { inode: 1, firstSeenAtMs: startMs });
const calls = Array.from({ length: 20 }, (_, at) =>
  acceptedAt('10.0.0.5:80', `10.0.0.9:${50_000 + at}`, [anOwner(100 + at, `worker ${at}`)], {
    inode: 10 + at,
    firstSeenAtMs: startMs + at * 1000,
  }),
);

let folder: ReturnType<typeof temporaryFolder>;
let history: WrittenHistory;

/** A listener, and twenty connections to it of which each closes when the next one opens. */
beforeEach(async () => {
  folder = temporaryFolder();
  history = await writtenHistory(folder.path);
  await history.reading([listener]);
  for (const call of calls) await history.reading([listener, call]);
});
afterEach(() => {
  history.close();
  folder.remove();
});

/** The events of a whole file: a gap, the listener, and two of each connection but the last. */
const written = 1 + 1 + 20 + 19;

const everything = {
  filter: () => true,
  fromMs: null,
  toMs: null,
  limit: 1000,
  cursor: null,
  mostLookedAt: Infinity,
};

const allEvents = () => history.reader().events(everything);
const tamper = (sql: string): void => history.database().exec(sql);

const portOf = (event: HistoryEvent): number | null =>
  event.kind === 'gap' ? null : (event.socket.remote?.port ?? event.socket.local.port);

/** Of the tenth connection, which opens in one event and closes in another. */
const tenth = '(SELECT id FROM socket WHERE remote_port = 50009)';
const openingOfTenth = `(SELECT opened_seq FROM socket WHERE remote_port = 50009)`;

/** What another program might do to rows, and how many records that makes unreadable. */
const tamperings: readonly (readonly [string, string, number])[] = [
  ['no JSON', `UPDATE holder SET value = '{' WHERE value LIKE '%worker 9"%'`, 2],
  ['JSON of another kind', `UPDATE holder SET value = '[1]' WHERE value LIKE '%worker 9"%'`, 2],
  ['a negative pid', `UPDATE holder SET value = replace(value, '109', '-1')`, 2],
  ['an impossible port', `UPDATE socket SET local_port = 99999 WHERE id = ${tenth}`, 2],
  ['a negative port', `UPDATE socket SET remote_port = -1 WHERE id = ${tenth}`, 2],
  ['text for a port', `UPDATE socket SET local_port = 'http' WHERE id = ${tenth}`, 2],
  ['an unknown shape', `UPDATE socket SET shape = 77 WHERE id = ${tenth}`, 2],
  ['a number too large', `UPDATE event SET at = 1 << 62 WHERE seq = ${openingOfTenth}`, 1],
  ['a negative time', `UPDATE event SET at = -5 WHERE seq = ${openingOfTenth}`, 1],
  ['text for a time', `UPDATE event SET at = 'noon' WHERE seq = ${openingOfTenth}`, 1],
  ['a time after the end of times', `UPDATE event SET at = 9e15 WHERE seq = ${openingOfTenth}`, 1],
  ['an unknown kind', `UPDATE event SET kind = 42 WHERE seq = ${openingOfTenth}`, 1],
  ['an unknown state', `UPDATE event SET state = 99 WHERE seq = ${openingOfTenth}`, 1],
  ['an unknown role', `UPDATE event SET role = -1 WHERE seq = ${openingOfTenth}`, 1],
  ['a socket that is gone', `DELETE FROM socket WHERE id = ${tenth}`, 2],
  ['events that are gone', `DELETE FROM event WHERE socket = ${tenth}`, 2],
  ['a holder that is gone', `DELETE FROM holder WHERE value LIKE '%worker 9"%'`, 2],
  ['an unknown reason of a gap', `UPDATE gap SET reason = 'holiday'`, 1],
  ['a gap that began before time', `UPDATE gap SET from_at = -1`, 1],
];

describe('rows that another program changed', () => {
  it.each(tamperings)('are counted and left out: %s', async (_, sql, unreadable) => {
    tamper(sql);
    const answer = await allEvents();
    expect(answer.unreadable).toBe(unreadable);
    expect(answer.events).toHaveLength(written - unreadable);
    expect(answer.cursor).toBeNull();
  });

  it('are not missed in a file that is whole', async () => {
    const answer = await allEvents();
    expect([answer.unreadable, answer.events.length]).toEqual([0, written]);
    const [from, to] = [startMs, history.nowMs()];
    const frame = { filter: null, fromMs: from, toMs: to, buckets: 10 };
    const counts = await history.reader().counts({ ...frame, group: 'process' });
    const port = await history.reader().port({ protocol: 'tcp', port: 80, network: null });
    const table = await history.reader().tableAt(to);
    expect([counts, port, table].map((told) => told.unreadable)).toEqual([0, 0, 0]);
  });

  it('never make a history look as if nothing happened', async () => {
    tamper(`UPDATE holder SET value = 'x' || id`);
    const answer = await allEvents();
    expect(answer.events.map(({ kind }) => kind)).toEqual(['gap']);
    expect(answer.unreadable).toBe(written - 1);
  });

  it('are told page by page, each once', async () => {
    tamper(`DELETE FROM event WHERE socket IN (SELECT id FROM socket WHERE remote_port % 2 = 0)`);
    const seen: (number | null)[] = [];
    let unreadable = 0;
    let cursor: number | null = null;
    do {
      const page = await history.reader().events({ ...everything, limit: 3, cursor });
      seen.push(...page.events.map(portOf));
      unreadable += page.unreadable;
      cursor = page.cursor;
    } while (cursor !== null);
    expect(seen.length + unreadable).toBe(written);
    expect(unreadable).toBe(20);
  });

  it('do not lead to another time', async () => {
    tamper(`UPDATE event SET at = 8000000000000000 WHERE seq BETWEEN 18 AND 22`);
    tamper(`UPDATE event SET at = -1 WHERE seq BETWEEN 10 AND 14`);
    const since = await history.reader().events({ ...everything, fromMs: history.nowMs() - 1000 });
    expect(since.events.map(portOf)).toEqual([50_019, 50_018, 50_018, 50_017]);
    const { sockets } = await history.reader().tableAt(history.nowMs());
    expect(sockets.map(({ remote }) => remote?.port)).toEqual([undefined, 50_019]);
  });

  it('do not become times that hold up what is written next', async () => {
    tamper(`UPDATE event SET at = 'noon' WHERE seq = (SELECT max(seq) FROM event)`);
    await history.restart(5000);
    await history.reading([listener]);
    const { events } = await allEvents();
    expect(events[0]).toMatchObject({ kind: 'closed', atMs: history.nowMs() });
  });
});

describe('a table of which rows were changed', () => {
  it('says how many sockets are missing in it', async () => {
    tamper(`UPDATE socket SET local_port = 99999 WHERE remote IS NULL`);
    const { sockets, unreadable, known } = await history.reader().tableAt(history.nowMs());
    expect([sockets.length, unreadable, known]).toEqual([1, 1, true]);
  });

  it('is told from an older checkpoint where the newest is damaged', async () => {
    const table = await history.reader().tableAt(history.nowMs());
    tamper(`INSERT OR REPLACE INTO checkpoint VALUES (30, ${startMs}, x'ffff')`);
    expect(await history.reader().tableAt(history.nowMs())).toEqual(table);
    tamper(`UPDATE checkpoint SET sockets = 'text'`);
    expect(await history.reader().tableAt(history.nowMs())).toEqual(table);
  });

  it('is refused rather than shown empty where nothing leads to it', async () => {
    tamper(`DELETE FROM event WHERE seq < 20; DELETE FROM gap; DELETE FROM checkpoint;
      INSERT INTO checkpoint VALUES (19, ${startMs}, x'ff')`);
    await expect(history.reader().tableAt(history.nowMs())).rejects.toThrow(/lacks the table/);
  });
});

describe('counts and ports of which rows were changed', () => {
  it('count what can be read, and say what cannot', async () => {
    tamper(`UPDATE event SET kind = 42 WHERE seq = ${openingOfTenth}`);
    const frame = { filter: null, fromMs: startMs, toMs: history.nowMs(), buckets: 4 };
    const { series, unreadable } = await history.reader().counts({ ...frame, group: 'all' });
    expect(unreadable).toBe(1);
    expect(series[0]?.open.at(-1)).toBe(2);
  });

  it('leave out whose beginning or end is lost, rather than call it open', async () => {
    const place = { protocol: 'tcp', port: 80, network: null } as const;
    const whole = await history.reader().port(place);
    tamper(`DELETE FROM event WHERE seq = (SELECT closed_seq FROM socket WHERE id = ${tenth})`);
    tamper(`DELETE FROM holder WHERE value LIKE '%nginx%'`);
    const { tenures, callers, unreadable } = await history.reader().port(place);
    expect(whole.callers[0]?.connections).toBe(20);
    expect([tenures.length, callers[0]?.connections, unreadable]).toEqual([0, 19, 2]);
  });

  it('load no text that is longer than any of ours', async () => {
    tamper(`UPDATE holder SET value = '[[],null,[],"' || hex(zeroblob(3000000)) || '"]'
      WHERE value LIKE '%worker 9"%'`);
    expect((await allEvents()).unreadable).toBe(2);
  });
});
