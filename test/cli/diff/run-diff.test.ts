import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonText } from '../../../src-main/cli/diff/comparison-text.ts';
import { runDiff, type DiffWish } from '../../../src-main/cli/diff/run-diff.ts';
import { textStyle } from '../../../src-main/cli/terminal/text-style.ts';
import { compareSnapshots } from '../../../src-main/core/compare/compare-snapshots.ts';
import { snapshotDocument } from '../../../src-main/core/snapshot/snapshot-document.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { acceptedAt, anOwner, boundAt, laptop, listenerAt } from '../../support/build-socket.ts';
import { dumpText } from '../../support/dump-fixture.ts';
import { fakeTerminal, fakeTools, readingOf } from '../../support/fake-terminal.ts';

const node = [anOwner(4711, 'node')];
const before = [
  listenerAt('127.0.0.1:3000', node),
  listenerAt('127.0.0.1:5432', [anOwner(812, 'postgres')]),
];
const after = [
  listenerAt('0.0.0.0:3000', node),
  listenerAt('127.0.0.1:5432', [anOwner(99, 'mysqld')]),
  // Nobody saw it open.
  acceptedAt('127.0.0.1:5432', '127.0.0.1:41000', [anOwner(99, 'mysqld')], { seenAtStart: true }),
];

let folder = '';

function snapshotText(sockets: readonly Socket[]): string {
  return JSON.stringify(snapshotDocument(readingOf(sockets).snapshot, laptop));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portside-diff-'));
  await writeFile(join(folder, 'a.json'), snapshotText(before));
  await writeFile(join(folder, 'b.json'), snapshotText(after));
  await writeFile(join(folder, 'ss.txt'), dumpText('linux-ss-tunap'));
  await writeFile(join(folder, 'netstat.txt'), dumpText('linux-netstat-wide'));
  await writeFile(join(folder, 'listeners.txt'), 'tcp LISTEN 0 5 127.0.0.1:3000 0.0.0.0:*\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function diff(first: string, second: string, wish: Partial<DiffWish> = {}) {
  const terminal = fakeTerminal({ workingDirectory: folder });
  const readTable = () => Promise.resolve(readingOf(after));
  const tools = fakeTools(terminal, { readTable });
  const code = await runDiff(
    { before: first, after: second, words: [], format: 'text', redact: false, ...wish },
    tools,
  );
  return { code, out: terminal.written.out(), err: terminal.written.err() };
}

const differences = `Opened (2)
  tcp 0.0.0.0:3000                         listener  node 4711  all networks  opened 1970-01-01 00:00:02 UTC
  tcp 127.0.0.1:5432 from 127.0.0.1:41000  accepted  mysqld 99

Closed (1)
  tcp 127.0.0.1:3000                       listener  node 4711  this machine only

Other program (1)
  tcp 127.0.0.1:5432                       listener  postgres 812 → mysqld 99

Newly reachable from the network (1)
  tcp 0.0.0.0:3000                         listener  node 4711  all networks
`;

describe('runDiff', () => {
  it('writes what is different and answers 1', async () => {
    const { code, out, err } = await diff('a.json', 'b.json');
    expect(code).toBe(1);
    expect(out).toBe(differences);
    expect(err).toBe(
      [
        'a.json: Read as a Portside snapshot of ada, 2026-11-20 22:00:00 UTC: 2 sockets.',
        'b.json: Read as a Portside snapshot of ada, 2026-11-20 22:00:00 UTC: 3 sockets.',
        '',
      ].join('\n'),
    );
  });

  it('answers 0 and writes nothing to stdout when nothing is', async () => {
    expect(await diff('a.json', 'a.json')).toMatchObject({ code: 0, out: '' });
    const { err } = await diff('ss.txt', 'netstat.txt');
    expect(err).toContain('No difference: all 38 sockets are the same.');
  });

  it('compares with the live table', async () => {
    expect((await diff('a.json', 'now')).out).toBe(differences);
    const same = await diff('now', 'b.json');
    expect(same).toMatchObject({ code: 0, out: '' });
  });

  it('narrows to a filter', async () => {
    const { code, out } = await diff('a.json', 'b.json', { words: ['port:5432', 'state:listen'] });
    expect(code).toBe(1);
    expect(out).toMatch(/^Other program \(1\)\n.*\n$/);
    const none = await diff('a.json', 'b.json', { words: ['port:9'] });
    expect(none).toMatchObject({ code: 0, out: '' });
    expect(none.err).toContain('No difference in what matches.');
  });

  it('does not hold against a dump what it cannot have, and says so', async () => {
    const { code, err } = await diff('listeners.txt', 'b.json', { words: ['role:accepted'] });
    expect(code).toBe(0);
    expect(err).toContain('One socket was not compared, since ss of Linux cannot have it.');
  });

  it('names the side of which something is lacking', async () => {
    const { err } = await diff('netstat.txt', 'a.json');
    const notes = err.split('\n').filter((line) => line.includes('note: '));
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatch(/^netstat\.txt: note: /);
  });

  it('hangs what is longer than a line of the terminal', async () => {
    const terminal = fakeTerminal({ workingDirectory: folder, columns: 48 });
    const wish = { words: [], format: 'text', redact: false } as const;
    await runDiff({ before: 'a.json', after: 'b.json', ...wish }, fakeTools(terminal));
    const lines = terminal.written.out().split('\n');
    expect(lines.some((line) => line.startsWith('    '))).toBe(true);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(48);
  });

  it('writes a document', async () => {
    const { code, out } = await diff('a.json', 'b.json', { format: 'json' });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      format: 'portside-comparison',
      before: { tool: 'portside', hostname: 'ada', takenAt: '2026-11-20T22:00:00.000Z' },
      opened: [{ local: { port: 3000 } }, { local: { port: 5432 } }],
      closed: [{ local: { port: 3000 } }],
      stateChanged: [],
    });
    expect(JSON.parse((await diff('a.json', 'a.json', { format: 'json' })).out)).toMatchObject({
      opened: [],
    });
  });

  it('writes tables for spreadsheets and for people', async () => {
    const csv = await diff('a.json', 'b.json', { format: 'csv' });
    expect(csv.code).toBe(1);
    expect(csv.out.split('\n')).toHaveLength(6);
    expect(csv.out).toContain('"newlyExposed opened","tcp"');
    const { out } = await diff('a.json', 'b.json', { format: 'markdown' });
    expect(out).toContain('| Other program | tcp | 127.0.0.1:5432 |');
  });

  it('can be given away, the same names being the same on both sides', async () => {
    const home = (port: number) =>
      listenerAt(`203.0.113.7:${port}`, [anOwner(7, '/home/lovelace/bin/serve')]);
    await writeFile(join(folder, 'c.json'), snapshotText([home(80)]));
    await writeFile(join(folder, 'd.json'), snapshotText([home(81)]));
    for (const format of ['text', 'json', 'csv', 'markdown'] as const) {
      const { code, out } = await diff('c.json', 'd.json', { format, redact: true });
      expect(code).toBe(1);
      expect(out).not.toMatch(/lovelace|203\.0\.113\.7|\bada\b/);
      const names = new Set(out.match(/user-[0-9a-f]{6}/g));
      const addresses = new Set(out.match(/198\.1[89]\.\d+\.\d+/g));
      expect([names.size, addresses.size]).toEqual([1, 1]);
    }
  });

  it('tells what can no longer be reached', async () => {
    const { out } = await diff('b.json', 'a.json');
    expect(out).toMatch(/Less reachable from the network \(1\)\n {2}tcp 0\.0\.0\.0:3000 /);
  });

  it('says what could not be compared, and which side is the later one', async () => {
    const other = JSON.stringify({
      ...JSON.parse(snapshotText(before)),
      host: { hostname: 'bob', platform: 'linux', release: '', arch: '' },
      takenAt: '2026-11-21T00:00:00.000Z',
    });
    await writeFile(join(folder, 'bob.json'), other);
    const { code, err } = await diff('bob.json', 'a.json');
    expect(code).toBe(0);
    expect(err).toContain('These are two machines');
    expect(err).toContain('The first side is the later one.');
    const { err: untold } = await diff('listeners.txt', 'a.json');
    expect(untold).toContain('Of one socket only one side tells who holds it');
  });

  it('refuses what it cannot read, before anything is written', async () => {
    await expect(diff('-', '-')).rejects.toThrow('Standard input can only be one of the two');
    await expect(diff('a.json', 'missing.json')).rejects.toMatchObject({ exitCode: 2 });
    await expect(diff('missing.json', 'now', { words: ['port:x'] })).rejects.toThrow('port:x');
    const unreadable = () => Promise.resolve({ ...readingOf([]), readable: false });
    const tools = fakeTools(fakeTerminal({ workingDirectory: folder }), { readTable: unreadable });
    const wish = {
      before: 'a.json',
      after: 'now',
      words: [],
      format: 'text',
      redact: false,
    } as const;
    await expect(runDiff(wish, tools)).rejects.toMatchObject({ exitCode: 3 });
  });
});

describe('comparisonText', () => {
  it('shows a state that changed, clients, and networks', () => {
    const bound = listenerAt('127.0.0.1:80', node, { state: 'CLOSED', role: 'bound' });
    const networkNamespace = {
      inode: 1,
      label: null,
      containerName: 'we\x1bb',
      containerImage: null,
    };
    const text = comparisonText(
      compareSnapshots(
        [bound],
        [
          listenerAt('127.0.0.1:80', node),
          boundAt('127.0.0.1:40053', node, { remote: { address: '127.0.0.53', port: 53 } }),
          listenerAt('0.0.0.0:80', [], { networkNamespace }),
        ],
      ),
      textStyle(false),
    );
    expect(text).toMatch(/Other state \(1\)\n {2}tcp 127\.0\.0\.1:80 .*CLOSED → LISTEN\n/);
    expect(text).toMatch(
      /udp 127\.0\.0\.1:40053 → 127\.0\.0\.53:53 +bound +node 4711 +opened 1970-/,
    );
    expect(text).toContain('tcp 0.0.0.0:80 in we␛b');
    expect(text).toMatch(/listener +owner not found/);
  });

  it('colours headings and reach only where colours are wanted', () => {
    const comparison = compareSnapshots([], [listenerAt('0.0.0.0:80', node)]);
    expect(comparisonText(comparison, textStyle(false))).not.toContain('\x1b');
    expect(comparisonText(comparison, textStyle(true))).toContain('\x1b[33mall networks');
    expect(comparisonText(compareSnapshots([], []), textStyle(false))).toBe('');
  });
});
