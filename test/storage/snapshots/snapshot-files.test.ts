import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mostListed, mostSaved } from '../../../src-main/core/snapshot/saved-snapshot.ts';
import { savedText } from '../../../src-main/core/snapshot/saved-text.ts';
import { snapshotFiles } from '../../../src-main/storage/snapshots/snapshot-files.ts';
import { sampleListener } from '../../support/sample-sockets.ts';
import { scriptedMachine } from '../../support/scripted-monitor.ts';

let data = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'portside-snapshots-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

const folder = () => join(data, 'snapshots');
const names = async () => (await readdir(folder())).sort();

async function put(name: string, text: string): Promise<void> {
  await mkdir(folder(), { recursive: true });
  await writeFile(join(folder(), name), text);
}

function whole(label = ''): string {
  const sockets = [sampleListener(80), sampleListener(3000)];
  const snapshot = { revision: 1, takenAtMs: Date.UTC(2026, 10, 21), sockets, notes: [] };
  const reading = { snapshot, machine: scriptedMachine, unixSockets: null };
  return savedText(reading, { by: 'hand', label }).text;
}

describe('saving', () => {
  it('saves into a folder of its own', async () => {
    await snapshotFiles(data).save('portside-2026-11-21T05-36-43Z.json', '{}');
    const file = join(folder(), 'portside-2026-11-21T05-36-43Z.json');
    expect(await readFile(file, 'utf8')).toBe('{}');
    expect(await names()).toHaveLength(1);
  });

  it('never writes over another, also when two come at once', async () => {
    const files = snapshotFiles(data);
    const saved = await Promise.all(
      ['one', 'two', 'three'].map((text) => files.saveNew('a.json', text)),
    );
    expect(saved).toEqual(['a.json', 'a-2.json', 'a-3.json']);
    expect(await readFile(join(folder(), 'a-3.json'), 'utf8')).toBe('three');
  });

  it('keeps no more than so many', async () => {
    await mkdir(folder());
    await Promise.all(Array.from({ length: mostSaved }, (_, index) => put(`${index}.json`, '')));
    expect(await snapshotFiles(data).saveNew('a.json', '{}')).toBeNull();
    expect(await names()).toHaveLength(mostSaved);
  });

  it('goes on after one that failed', async () => {
    await writeFile(folder(), 'a file where the folder should be');
    const files = snapshotFiles(data);
    await expect(files.saveNew('a.json', '{}')).rejects.toMatchObject({ code: 'ENOTDIR' });
    await rm(folder());
    expect(await files.saveNew('a.json', '{}')).toBe('a.json');
  });

  it('rejects where there is no folder to be had, and leaves nothing half-written', async () => {
    const blocked = join(data, 'blocked');
    await writeFile(blocked, 'a file');
    await expect(snapshotFiles(blocked).save('x.json', '{}')).rejects.toMatchObject({
      code: 'ENOTDIR',
    });
    expect(await readFile(blocked, 'utf8')).toBe('a file');
  });
});

describe('deleting with age', () => {
  it('deletes old ones of the schedule, and nothing that a person saved', async () => {
    const files = snapshotFiles(data);
    const kept = ['portside-2026-11-01T00-00-00Z-saved.json', 'before-the-update.json'];
    for (const name of kept) await put(name, '{}');
    await files.save('portside-2026-11-01T00-00-00Z.json', '{}');
    await files.save('portside-2026-11-21T00-00-00Z.json', '{}');
    await files.prune({ beforeMs: Date.UTC(2026, 10, 20), nowMs: Date.now() });
    expect(await names()).toEqual([...kept, 'portside-2026-11-21T00-00-00Z.json'].sort());
  });
});

describe('the list', () => {
  it('is empty where nothing was saved yet', async () => {
    expect(await snapshotFiles(data).list()).toEqual({
      folder: folder(),
      snapshots: [],
      older: 0,
      problem: null,
    });
  });

  it('tells what each is of', async () => {
    await put('a.json', whole('before the update'));
    const { snapshots } = await snapshotFiles(data).list();
    expect(snapshots).toMatchObject([
      {
        fileName: 'a.json',
        problem: null,
        facts: {
          takenAtMs: Date.UTC(2026, 10, 21),
          hostname: scriptedMachine.hostname,
          by: 'hand',
          label: 'before the update',
          sockets: 2,
        },
      },
    ]);
    expect(snapshots[0]?.sizeBytes).toBe(Buffer.byteLength(whole('before the update')));
  });

  it('reads those that were copied into the folder', async () => {
    const elsewhere = { ...(JSON.parse(whole()) as object), saved: undefined };
    await put('theirs.json', JSON.stringify(elsewhere));
    const { snapshots } = await snapshotFiles(data).list();
    expect(snapshots).toMatchObject([{ facts: { by: null, label: '', sockets: 2 } }]);
  });

  it.each([
    ['none', 'hello', 'snapshot.notJson'],
    ['empty', '', 'snapshot.notJson'],
    ['of a newer Portside', '{"format":"portside-snapshot","version":9}', 'snapshot.newerVersion'],
    ['cut off', whole().slice(0, -40), 'saved.cutOff'],
    ['of a host with no name', whole().replace('"hostname"', '"name"'), 'snapshot.missingField'],
    [
      'with a label without end',
      whole('x').replace('"x"', `"${'x'.repeat(999)}"`),
      'snapshot.wrongField',
    ],
  ])('names one that is %s, and why', async (_name, text, key) => {
    await put('broken.json', text);
    await put('sound.json', whole());
    const { snapshots } = await snapshotFiles(data).list();
    const broken = snapshots.find(({ fileName }) => fileName === 'broken.json');
    expect(broken).toMatchObject({ facts: null, problem: { key } });
    expect(snapshots).toHaveLength(2);
  });

  it('passes over what is no snapshot of its own: links, folders, other files', async () => {
    await put('sound.json', whole());
    await put('notes.txt', 'hello');
    await put('.hidden.json', whole());
    await mkdir(join(folder(), 'folder.json'));
    await symlink('/etc/passwd', join(folder(), 'link.json'));
    const { snapshots } = await snapshotFiles(data).list();
    expect(snapshots.map(({ fileName }) => fileName)).toEqual(['sound.json']);
  });

  it('holds so many and says how many older ones there are', async () => {
    const count = mostListed + 3;
    await Promise.all(Array.from({ length: count }, (_, index) => put(`${index}.json`, whole())));
    const { snapshots, older } = await snapshotFiles(data).list();
    expect(snapshots).toHaveLength(mostListed);
    expect(older).toBe(3);
  });

  it('says why the folder cannot be read', async () => {
    await writeFile(folder(), 'a file');
    const { problem } = await snapshotFiles(data).list();
    expect(problem).toEqual({ key: 'saved.unreadableFolder', values: { code: 'ENOTDIR' } });
  });
});

describe('one of them', () => {
  it('is read as it is', async () => {
    await put('a.json', whole());
    expect(await snapshotFiles(data).read('a.json')).toEqual({ ok: true, text: whole() });
  });

  it.each([
    '../secret.json',
    '/etc/passwd',
    'b.json',
    '..\\secret.json',
    'link.json',
    'a.json:b.json',
  ])('is neither read nor deleted by the name %s', async (name) => {
    const secret = join(data, 'secret.json');
    await writeFile(secret, whole());
    await put('a.json', whole());
    await symlink(secret, join(folder(), 'link.json'));
    const files = snapshotFiles(data);
    expect(await files.read(name)).toMatchObject({ ok: false, problem: { key: 'saved.gone' } });
    expect(await files.pathOf(name)).toBeNull();
    await files.remove(name);
    expect(await readFile(secret, 'utf8')).toBe(whole());
    expect(await names()).toEqual(['a.json', 'link.json']);
  });

  it('is deleted, and deleting it again is no failure', async () => {
    const files = snapshotFiles(data);
    await put('a.json', whole());
    expect(await files.remove('a.json')).toEqual({ ok: true });
    expect(await files.remove('a.json')).toEqual({ ok: true });
    expect(await names()).toEqual([]);
  });

  it('has a path', async () => {
    await put('a.json', whole());
    expect(await snapshotFiles(data).pathOf('a.json')).toBe(join(folder(), 'a.json'));
  });
});
