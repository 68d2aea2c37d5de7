import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { SavedSnapshots } from '../../../src-main/core/snapshot/saved-snapshot.ts';
import { parseSnapshot } from '../../../src-main/core/snapshot/parse-snapshot.ts';
import { answerRequest } from '../../../src-main/host/requests/answer-request.ts';
import { createRequestHandlers } from '../../../src-main/host/requests/request-handlers.ts';
import { aUnixSocket } from '../../support/a-unix-socket.ts';
import { startOwnBackground } from '../../support/own-background.ts';
import { sampleListener } from '../../support/sample-sockets.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

async function hosted(reveals = false) {
  const monitor = createScriptedMonitor([sampleListener(3000)]);
  monitor.setUnix({ sockets: [aUnixSocket({ inode: 1, path: '/run/a' })] });
  const { background, dataDirectory, end } = await startOwnBackground(monitor);
  onTestFinished(end);
  const revealed: string[] = [];
  const handlers = createRequestHandlers({
    monitor,
    background,
    kind: 'browser',
    version: '0',
    capabilities: { tray: false, nativeDialogs: false },
    deliverExport: () => Promise.resolve({ outcome: 'cancelled' }),
    ...(reveals ? { revealFile: (path: string) => void revealed.push(path) } : {}),
  });
  const ask = (name: string, argument: unknown) => answerRequest(handlers, name, argument);
  const list = () => ask('snapshots.list', null) as Promise<SavedSnapshots>;
  const folder = join(dataDirectory, 'snapshots');
  return { monitor, background, folder, ask, list, revealed };
}

describe('the saved snapshots of a host', () => {
  it('are saved whole, listed, read and deleted, and each change is told', async () => {
    const { background, ask, list } = await hosted();
    let changes = 0;
    const stop = background.snapshots.onChange(() => (changes += 1));
    const saved = (await ask('snapshots.save', { label: ' before\nthe update ' })) as {
      readonly fileName: string;
    };
    const { snapshots } = await list();
    expect(snapshots).toMatchObject([
      { fileName: saved.fileName, facts: { by: 'hand', label: 'before the update', sockets: 1 } },
    ]);
    const read = (await ask('snapshots.read', { fileName: saved.fileName })) as { text: string };
    const parsed = parseSnapshot(read.text);
    expect(parsed).toMatchObject({
      ok: true,
      document: { sockets: [{ local: { port: 3000 } }], unixSockets: [{ path: '/run/a' }] },
    });
    expect(await ask('snapshots.remove', { fileName: saved.fileName })).toEqual({ ok: true });
    expect((await list()).snapshots).toEqual([]);
    expect(changes).toBe(2);
    stop();
    background.snapshots.changed();
    expect(changes).toBe(2);
  });

  it.each([
    '../settings.json',
    '/etc/passwd',
    'a/b.json',
    '..',
    '.a.json',
    'a.txt',
    'a\0.json',
    '',
  ])('are never asked for by the name %j', async (fileName) => {
    const { ask } = await hosted();
    for (const name of ['snapshots.read', 'snapshots.remove', 'snapshots.reveal']) {
      await expect(ask(name, { fileName })).rejects.toMatchObject({ code: 'invalid' });
    }
  });

  it('take no label without end', async () => {
    const { ask } = await hosted();
    const label = 'x'.repeat(81);
    await expect(ask('snapshots.save', { label })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('do not hold a table that cannot be read', async () => {
    const { monitor, ask, list } = await hosted();
    monitor.fail([]);
    expect(await ask('snapshots.save', { label: '' })).toEqual({
      ok: false,
      problem: { key: 'saved.notSaved-failing', values: {} },
    });
    expect((await list()).snapshots).toEqual([]);
  });

  it('say why one could not be saved', async () => {
    const { folder, ask } = await hosted();
    await writeFile(folder, 'a file where the folder should be');
    expect(await ask('snapshots.save', { label: '' })).toMatchObject({
      ok: false,
      problem: { key: 'saved.notSaved', values: { folder } },
    });
  });

  it('are for their owner alone to read', async () => {
    const { folder, ask } = await hosted();
    await ask('snapshots.save', { label: '' });
    const [name = ''] = await readdir(folder);
    await chmod(folder, 0o700);
    const { mode } = await import('node:fs/promises').then(({ stat }) => stat(join(folder, name)));
    expect(mode & 0o777).toBe(0o600);
  });

  it('are shown where a host can, and told by their path where it cannot', async () => {
    for (const reveals of [true, false]) {
      const { folder, ask, revealed } = await hosted(reveals);
      const { fileName } = (await ask('snapshots.save', { label: '' })) as { fileName: string };
      const path = join(folder, fileName);
      const answer = await ask('snapshots.reveal', { fileName });
      expect(answer).toEqual(reveals ? { outcome: 'shown' } : { outcome: 'path', path });
      expect(revealed).toEqual(reveals ? [path] : []);
      expect(await ask('snapshots.reveal', { fileName: 'none.json' })).toEqual({ outcome: 'gone' });
    }
  });
});
