import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSnapshot, type SnapshotWish } from '../../../src-main/cli/snapshot/run-snapshot.ts';
import { parseSnapshot } from '../../../src-main/core/snapshot/parse-snapshot.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { fakeTerminal, fakeTools, readingOf } from '../../support/fake-terminal.ts';

const usual: SnapshotWish = { file: null, force: false, format: 'json', redact: false };
const reading = readingOf([listenerAt('127.0.0.1:80', [anOwner(1, 'nginx')])]);

describe('runSnapshot', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portside-snapshot-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function snapshot(wish: Partial<SnapshotWish>) {
    const terminal = fakeTerminal({ workingDirectory: folder });
    const tools = fakeTools(terminal, { readTable: () => Promise.resolve(reading) });
    const code = await runSnapshot({ ...usual, ...wish }, tools);
    return { code, out: terminal.written.out() };
  }

  it('names the file after the time (UTC), in the current folder', async () => {
    expect(await snapshot({})).toEqual({ code: 0, out: 'portside-2026-11-20T22-00-00Z.json\n' });
    expect(await readdir(folder)).toEqual(['portside-2026-11-20T22-00-00Z.json']);
  });

  it('writes a document that reads back', async () => {
    await snapshot({ file: 'a.json' });
    const parsed = parseSnapshot(await readFile(join(folder, 'a.json'), 'utf8'));
    expect(parsed).toMatchObject({ ok: true, document: { sockets: [{ local: { port: 80 } }] } });
  });

  it('saves a report, and what may be shared', async () => {
    expect((await snapshot({ format: 'html' })).out).toBe('portside-2026-11-20T22-00-00Z.html\n');
    const { out } = await snapshot({ file: '-', redact: true });
    expect(out).toContain('"hostname": "host-');
  });

  it('writes to standard output for a dash', async () => {
    const { out } = await snapshot({ file: '-' });
    expect(parseSnapshot(out).ok).toBe(true);
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not offer to write over a folder', async () => {
    await mkdir(join(folder, 'a.json'));
    for (const force of [false, true]) {
      await expect(snapshot({ file: 'a.json', force })).rejects.toMatchObject({
        exitCode: 2,
        message: 'Cannot write a.json: it is a folder. Give the name of a file.',
      });
    }
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('says how to go on where the file is there already', async () => {
    await writeFile(join(folder, 'a.json'), 'precious');
    await expect(snapshot({ file: 'a.json' })).rejects.toMatchObject({
      exitCode: 2,
      message: 'a.json is there already. Give another name, or --force to write over it.',
    });
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('precious');
    expect((await snapshot({ file: 'a.json', force: true })).code).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('says how to write into a device', async () => {
    await symlink('/dev/null', join(folder, 'null'));
    await expect(snapshot({ file: 'null', force: true })).rejects.toMatchObject({
      exitCode: 2,
      message:
        'null is a device or a pipe, not a file. To write into it: “portside snapshot - > null”.',
    });
    await expect(snapshot({ file: 'a'.repeat(300) })).rejects.toThrow('the name is too long');
  });

  it.each([
    ['no/a.json', 'its folder does not exist'],
    ['file/a.json', 'no folder'],
  ])('says why it cannot write %s', async (file, words) => {
    await writeFile(join(folder, 'file'), '');
    await expect(snapshot({ file })).rejects.toThrow(words);
  });

  it('says so where a folder stands', async () => {
    await expect(snapshot({ file: '.', force: true })).rejects.toMatchObject({ exitCode: 2 });
  });
});
