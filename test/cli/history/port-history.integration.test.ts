import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { webContainer } from '../../support/a-namespace.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';
import { runPortside, type PortsideEnd } from '../../support/run-portside.ts';
import { startMs, temporaryFolder, writtenHistory } from '../../storage/history/history-fixture.ts';

let folder = temporaryFolder();
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

function portside(...words: readonly string[]): Promise<PortsideEnd> {
  return runPortside(words, { environment: { PORTSIDE_DATA: folder.path, TZ: 'UTC' } });
}

function history(port: string, ...words: readonly string[]): Promise<PortsideEnd> {
  return portside('history', '--port', port, ...words);
}

const minuteMs = 60_000;
/** No real program holds it where the tests run: port 4 is assigned to nothing. */
const nginx = listenerAt('0.0.0.0:4', [anOwner(7, 'nginx')], { inode: 1 });
const hostile = listenerAt('0.0.0.0:4', [anOwner(8, '\u001b[31m\u202e=cmd()')], {
  inode: 3,
  firstSeenAtMs: startMs + 3 * minuteMs,
});
const call = acceptedAt('10.0.0.5:4', '10.0.0.9:50000', [anOwner(7, 'nginx')], {
  inode: 2,
  firstSeenAtMs: startMs + 2 * minuteMs,
});
const inside = listenerAt('0.0.0.0:4', [anOwner(9, 'redis')], {
  inode: 4,
  networkNamespace: webContainer,
});

/** nginx has the port for two minutes and is called once; another has it for one; now it is closed. */
async function write(): Promise<void> {
  const written = await writtenHistory(folder.path, startMs - minuteMs);
  await written.reading([], minuteMs);
  await written.reading([{ ...nginx, firstSeenAtMs: startMs + minuteMs }, inside], minuteMs);
  await written.reading([nginx, call, inside], minuteMs);
  await written.reading([hostile], minuteMs);
  await written.reading([], minuteMs);
  written.close();
}

describe('portside history --port', () => {
  it('tells of a port that is closed now who had it, and who connected', async () => {
    await write();
    const { out, err, code } = await history('4/tcp');
    expect(out.split('\n').map((line) => line.trim())).toEqual([
      '4/tcp',
      'Since when, and who before',
      expect.stringMatching(
        /^␛\[31m‹U\+202E›=cmd\(\) 8, 2026-11-20 22:03:00 to 2026-11-20 22:04:00$/,
      ),
      expect.stringMatching(/^nginx 7, 2026-11-20 22:01:00 to 2026-11-20 22:03:00$/),
      'Who connected',
      '10.0.0.9: once, 2026-11-20 22:02:00',
      '',
      expect.stringMatching(/^4\/tcp · in web-1 \(nginx:1\.27\)$/),
      'Since when, and who before',
      expect.stringMatching(/^redis 9, /),
      'Who connected',
      'Nobody was seen to connect.',
      '',
    ]);
    expect(err).toBe('The history goes from 2026-11-20T22:00:00 to 2026-11-20T22:04:00.\n');
    expect(code).toBe(0);
  });

  it('writes a document for programs', async () => {
    await write();
    const { out, code } = await history('4', '--format', 'json');
    expect(out).not.toContain('\u001b');
    expect(JSON.parse(out)).toMatchObject({
      format: 'portside-port-history',
      version: 1,
      recordedFrom: '2026-11-20T22:00:00.000Z',
      ports: [
        {
          protocol: 'tcp',
          port: 4,
          network: null,
          tenures: [
            { from: '2026-11-20T22:03:00.000Z', to: '2026-11-20T22:04:00.000Z', lastSeen: null },
            { owners: [{ pid: 7, name: 'nginx' }], addresses: ['0.0.0.0'], mayBeOlder: false },
          ],
          callers: [{ address: '10.0.0.9', process: null, connections: 1, endedBeforeSeen: 0 }],
        },
        { network: 'web-1 (nginx:1.27)' },
      ],
    });
    expect(code).toBe(0);
  });

  it('answers 1 where nothing is recorded of the port, and how far back that is known', async () => {
    await write();
    for (const port of ['5', '4/udp']) {
      const { out, err, code } = await history(port);
      expect([out, code]).toEqual(['', 1]);
      expect(err).toMatch(/^Nothing has been recorded of this port\. The history goes from 2026-/);
    }
  });

  it('never says that nothing is recorded where it cannot be read', async () => {
    await write();
    const database = new DatabaseSync(join(folder.path, 'history.sqlite'));
    database.exec('UPDATE holder SET value = id');
    database.close();
    const { err, code } = await history('4');
    expect(err).toMatch(/records? of the history cannot be read/);
    expect(err).not.toMatch(/Nothing/);
    expect(code).toBe(3);
  });

  it.each([
    [['4', 'nginx'], /leave the filter out/],
    [['4', '--since', '2h'], /cannot be used with/],
    [['4', '--format', 'csv'], /table or json, not csv/],
    [['99999'], /“99999” is no port/],
  ])('refuses %j', async (words, reason) => {
    await write();
    const { err, out, code } = await portside('history', '--port', ...words);
    expect(err).toMatch(reason);
    expect([out, code]).toEqual(['', 2]);
  });

  it('lets explain say who had a port that is free now', async () => {
    await write();
    const { out, code } = await portside('explain', '4');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'As recorded, it was held before by ␛[31m‹U+202E›=cmd() 8, 2026-11-20 22:03:00 to 2026-11-20 22:04:00. “portside history --port 4” tells who connected.',
    );
    expect(code).toBe(1);
    expect((await portside('explain', '5')).out).not.toContain('As recorded');
  });
});

describe('portside history', () => {
  it('tells a time that nobody recorded from one in which nothing happened', async () => {
    await write();
    const unknown = /^Nothing is known of that time\. The history goes from 2026-/;
    const before = await portside('history', '--until', '2026-11-19');
    const after = await portside('history', '--since', '2026-11-20T22:05:00Z');
    for (const { err, code } of [before, after]) {
      expect(err).toMatch(unknown);
      expect(code).toBe(1);
    }
    const quiet = await portside('history', 'port:9', '--since', '2026-11-20T22:01:00Z');
    expect([quiet.err, quiet.code]).toEqual(['Nothing that happened in that time matches.\n', 1]);
  });

  it('refuses a time that ends before it begins', async () => {
    await write();
    const { err, code } = await portside('history', '--since', '1m', '--until', '2m');
    expect(err).toContain('--since is later than --until');
    expect(code).toBe(2);
  });

  it('takes negated terms, as list does', async () => {
    await write();
    const { out, code } = await portside('history', '-proc:nginx', '--format', 'ndjson');
    expect(out).toContain('cmd()');
    expect(out).not.toContain('"name":"nginx"');
    expect(code).toBe(0);
  });
});
