import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addToLog, emptyLog } from '../../src-main/core/alerts/alert-log.ts';
import type { KeptAlerts } from '../../src-main/core/alerts/alerts-document.ts';
import { emptyBaseline, learnServices } from '../../src-main/core/alerts/baseline.ts';
import { alertsFile } from '../../src-main/storage/alerts-file.ts';
import { anAlert } from '../support/an-alert.ts';
import { anOwner, laptop, listenerAt } from '../support/build-socket.ts';

let directory = '';
const path = () => join(directory, 'alerts.json');

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portside-alerts-'));
});
afterEach(async () => {
  await chmod(directory, 0o700);
  await rm(directory, { recursive: true, force: true });
});

const kept: KeptAlerts = {
  baseline: learnServices(
    { ...emptyBaseline, learnedAtMs: 1000, callers: new Map([['curl', 1000]]) },
    [listenerAt('0.0.0.0:3000', [anOwner(1, 'no\u202ede')]), listenerAt('127.0.0.1:22')],
    laptop.ephemeralPorts,
    2000,
  ),
  muted: [{ kind: 'exposed', program: 'python3' }],
  log: addToLog(emptyLog, [anAlert({ atMs: 3000 })], 3000).log,
};

describe('the file of alerts', () => {
  it('reads what was written, for its owner alone', async () => {
    const file = alertsFile(join(directory, 'new'));
    expect(await file.read('set-aside')).toEqual({ kind: 'missing' });
    expect(await file.update(() => kept)).toEqual({ kind: 'written', kept });
    expect(await file.read('set-aside')).toEqual({ kind: 'read', kept });
    expect((await stat(join(directory, 'new', 'alerts.json'))).mode & 0o777).toBe(0o600);
    expect(await readdir(join(directory, 'new'))).toEqual(['alerts.json']);
  });

  it.each([
    '',
    '{"format":"portside-alerts","ver',
    '[]',
    '{"format":"portside-alerts","version":1}',
    '{"format":"something else","version":1}',
    '\0',
  ])('sets %j aside, whole', async (text) => {
    await writeFile(path(), text);
    const reading = await alertsFile(directory).read('set-aside');
    const [name = ''] = await readdir(directory);
    expect(name).toMatch(/^alerts\.broken-\d{8}T\d{9}Z\.json$/);
    expect(reading).toEqual({ kind: 'broken', file: join(directory, name) });
    expect(await readFile(join(directory, name), 'utf8')).toBe(text);
  });

  it('is left as it is while somebody may be writing it', async () => {
    await writeFile(path(), '{"format":');
    expect(await alertsFile(directory).read('keep')).toEqual({ kind: 'broken', file: null });
    expect(await readFile(path(), 'utf8')).toBe('{"format":');
  });

  it('leaves the file of a later Portside where it is', async () => {
    const text = '{"format":"portside-alerts","version":2,"wonders":[]}';
    await writeFile(path(), text);
    const file = alertsFile(directory);
    expect(await file.read('set-aside')).toEqual({ kind: 'newer' });
    expect(await file.update(() => kept)).toEqual({ kind: 'newer' });
    expect(await readFile(path(), 'utf8')).toBe(text);
    expect(await readdir(directory)).toEqual(['alerts.json']);
  });

  it('loses no change of the many that are made at once', async () => {
    const [one, two] = [alertsFile(directory), alertsFile(directory)];
    const programs = Array.from({ length: 20 }, (_, index) => `program ${index}`);
    await Promise.all(
      programs.map((program, index) =>
        (index % 2 === 0 ? one : two).update((found) => ({
          ...(found ?? kept),
          muted: [...(found?.muted ?? []), { kind: 'called', program }],
        })),
      ),
    );
    const reading = await alertsFile(directory).read('keep');
    const muted = reading.kind === 'read' ? reading.kept.muted.map(({ program }) => program) : [];
    expect(muted.toSorted()).toEqual(programs.toSorted());
  });

  it('says that the folder takes no file', async () => {
    const file = alertsFile(join(directory, 'no-folder'));
    await writeFile(join(directory, 'no-folder'), '');
    expect(await file.update(() => kept)).toEqual({ kind: 'unwritable', code: 'EEXIST' });
  });

  it('says why it could not be read or written', async () => {
    await mkdir(path());
    const file = alertsFile(directory);
    expect(await file.read('set-aside')).toEqual({ kind: 'unreadable', code: 'EISDIR' });
    expect(await file.update(() => kept)).toEqual({ kind: 'unreadable', code: 'EISDIR' });
    expect(await readdir(directory)).toEqual(['alerts.json']);
  });
});
