import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';
import { runPortside, type PortsideEnd } from '../../support/run-portside.ts';
import { startMs, temporaryFolder, writtenHistory } from '../../storage/history/history-fixture.ts';
import { keptHistory } from '../../storage/history/kept-history.ts';
import { numberedTable } from '../../storage/history/numbered-table.ts';

let folder = temporaryFolder();
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** `portside history` over the folder, on a clock that tells UTC. */
function history(...words: readonly string[]): Promise<PortsideEnd> {
  const environment = { PORTSIDE_DATA: folder.path, TZ: 'UTC' };
  return runPortside(['history', ...words], { environment });
}

const minuteMs = 60_000;
const nginx = listenerAt('0.0.0.0:80', [anOwner(7, 'nginx')], { inode: 1 });
const call = acceptedAt('10.0.0.5:80', '10.0.0.9:50000', [anOwner(7, 'nginx')], { inode: 2 });
const hostile = listenerAt('0.0.0.0:81', [anOwner(8, '\u001b[31m=cmd()')], { inode: 3 });

/** Three minutes: nginx opens, a call comes and goes, then the program stops and runs again. */
async function write(): Promise<void> {
  const written = await writtenHistory(folder.path, startMs - minuteMs);
  await written.reading([nginx], minuteMs);
  await written.reading([nginx, call], minuteMs);
  await written.reading([nginx, hostile], minuteMs);
  await written.restart(10 * minuteMs);
  await written.reading([nginx, hostile], 0);
  written.close();
}

describe('portside history', () => {
  it('tells what happened, oldest first, under its day', async () => {
    await write();
    const { out, err, code } = await history();
    expect(out.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim())).toEqual([
      '2026-11-20',
      '22:00:00 ── Portside began to record',
      expect.stringMatching(/^22:00:00 (\+|opened).* tcp .*0\.0\.0\.0:80.*nginx/),
      expect.stringMatching(/^22:01:00 (\+|opened).*10\.0\.0\.9:50000/),
      expect.stringMatching(/^22:02:00 (-|−|closed).*10\.0\.0\.9:50000/),
      expect.stringMatching(/^22:02:00 (\+|opened).*0\.0\.0\.0:81/),
      '22:12:00 ── Not watched from 22:02:00 to 22:12:00 (10 m): no Portside was recording',
      '2026-11-20 22:12:00 ── Recorded up to here; nothing is known since.',
      '',
    ]);
    expect([err, code]).toEqual(['', 0]);
  });

  it('narrows to a filter and to a time', async () => {
    await write();
    expect((await history('port:81', '--format', 'ndjson')).out).toContain('"port":81');
    const between = await history(
      ...['--since', '2026-11-20T22:01:00Z', '--until', '2026-11-20T22:01:30Z'],
      ...['--format', 'ndjson'],
    );
    const events = between.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(events).toMatchObject([
      { at: '2026-11-20T22:01:00.000Z', event: 'opened', socket: { remote: { port: 50_000 } } },
    ]);
    expect(between.code).toBe(0);
  });

  it('writes documents for programs', async () => {
    await write();
    const document = JSON.parse((await history('--format', 'json')).out) as { events: unknown[] };
    expect(document).toMatchObject({ format: 'portside-history', version: 1 });
    expect(document.events).toHaveLength(6);
    expect(document.events.at(-1)).toMatchObject({
      event: 'gap',
      reason: 'not-running',
      from: '2026-11-20T22:02:00.000Z',
      to: '2026-11-20T22:12:00.000Z',
      rebooted: false,
    });
    const rows = (await history('--format', 'csv')).out.trim().split('\r\n');
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatch(/^"at","event","gapReason","gapFrom","protocol",/);
  });

  it('lets no name steer the terminal or a spreadsheet', async () => {
    await write();
    for (const format of ['table', 'json', 'ndjson', 'csv']) {
      const { out } = await history('port:81', '--format', format);
      expect(out).toContain('cmd()');
      expect(out).not.toContain('\u001b');
      expect(out).not.toMatch(/(^|,)=cmd/m);
    }
  });

  it('shows the table as it was', async () => {
    await write();
    const { out, err, code } = await history('--at', '2026-11-20T22:01:10Z', '--format', 'json');
    const { sockets } = JSON.parse(out) as { sockets: { local: { port: number } }[] };
    expect(sockets.map(({ local }) => local.port)).toEqual([80, 80]);
    expect([err, code]).toEqual(['', 0]);
    const table = await history('--at', '2026-11-20T22:01:10Z');
    expect(table.out).toMatch(/80.*nginx/);
    expect((await history('port:9', '--at', '2026-11-20T22:01:10Z')).code).toBe(1);
  });

  it('tells what cannot be read, and never that nothing happened where that is not known', async () => {
    await write();
    const database = new DatabaseSync(join(folder.path, 'history.sqlite'));
    database.exec(`UPDATE holder SET value = '{' WHERE value LIKE '%cmd%'`);
    const some = await history();
    expect(some.out).toContain('nginx');
    expect(some.err).toMatch(/^1 record of the history cannot be read and is left out: .*sqlite/);
    expect(some.code).toBe(0);
    const table = await history('--at', '2026-11-20T22:02:00Z');
    expect([table.err.split(' ').slice(0, 2).join(' '), table.code]).toEqual(['1 record', 0]);
    database.exec(`UPDATE holder SET value = id`);
    database.close();
    const nothing = await history();
    expect(nothing.err).toMatch(/^4 records of the history cannot be read/);
    expect(nothing.err).not.toMatch(/Nothing/);
    expect(nothing.code).toBe(3);
    expect((await history('--at', '2026-11-20T22:02:00Z')).code).toBe(3);
  });

  it('says of a time in a gap, or before the recording, that nothing is known of it', async () => {
    await write();
    const inGap = await history('--at', '2026-11-20T22:05:00Z');
    expect(inGap.err).toBe(
      'Not watched from 22:02:00 to 22:12:00: no Portside was recording. This is the table as it was before.\n',
    );
    expect(inGap.code).toBe(0);
    const before = await history('--at', '2026-11-19');
    expect(before.err).toBe(
      'Nothing is known of that time. The history goes from 2026-11-20T22:00:00 to 2026-11-20T22:12:00.\n',
    );
    expect([before.out, before.code]).toEqual(['', 1]);
  });

  it('says when nothing matches, or nothing was recorded', async () => {
    expect((await history()).err).toMatch(/Nothing has been recorded yet/);
    await write();
    const nothing = await history('port:9');
    expect(nothing.err).toBe('Nothing that happened in that time matches.\n');
    expect(nothing.code).toBe(1);
    const late = await history('--since', '2026-11-20T23:00:00Z');
    expect(late.code).toBe(1);
    expect(late.err).not.toBe('');
  });

  it.each([
    [['--since', 'yesterday'], /Cannot read the time “yesterday”/],
    [['port:x'], /“x” is not a port/],
    [['--at', '1m', '--since', '2h'], /cannot be used with/],
    [['--format', 'xml'], /xml/],
  ])('refuses %j', async (words, reason) => {
    await write();
    const { err, out, code } = await history(...words);
    expect(err).toMatch(reason);
    expect([out, code]).toEqual(['', 2]);
  });

  it('says why a file cannot be read, and leaves it as it is', async () => {
    const path = join(folder.path, 'history.sqlite');
    writeFileSync(path, 'garbage '.repeat(2000));
    const broken = await history();
    expect(broken.err).toMatch(/History cannot be read: .*not a database/);
    expect(broken.code).toBe(3);
  });

  it('says of a file of a newer Portside what to do', async () => {
    await write();
    const database = new DatabaseSync(join(folder.path, 'history.sqlite'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    const { err, code } = await history();
    expect(err).toMatch(/written by a newer Portside \(format 99/);
    expect(code).toBe(3);
  });

  it('reads beside a host that writes', async () => {
    const host = keptHistory(join(folder.path, 'history.sqlite'));
    for (const number of [1, 2, 3]) await host.reading(numberedTable(number));
    await host.tick();
    const { out, code } = await history('--format', 'json');
    expect((JSON.parse(out) as { events: unknown[] }).events.length).toBeGreaterThan(200);
    expect(code).toBe(0);
    await host.reading(numberedTable(4));
    expect(host.keeper.status().state).toBe('recording');
    host.keeper.close();
  });
});
