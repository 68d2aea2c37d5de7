import { describe, expect, it } from 'vitest';
import { readOnce } from '../../src-main/monitor/read-once.ts';
import { listenerFacts, scriptedReader } from '../support/scripted-reader.ts';

function readersOf() {
  const procfs = scriptedReader('procfs', () => 5000);
  const base = scriptedReader('systeminformation', () => 5000);
  procfs.sockets = [listenerFacts(3000)];
  base.sockets = [listenerFacts(3001)];
  return { procfs, base, readers: [procfs, base] };
}

describe('readOnce', () => {
  it('is content with a reader that saw everything', async () => {
    const { procfs, base, readers } = readersOf();
    const { snapshot, readable, machine } = await readOnce(readers);
    expect(readable).toBe(true);
    expect(snapshot.takenAtMs).toBe(5000);
    expect(snapshot.sockets).toMatchObject([
      { local: { port: 3000 }, role: 'listener', seenAtStart: true },
    ]);
    expect(machine.platform).toBe(process.platform);
    expect(base.startsMs).toEqual([]);
    expect(procfs.closed()).toBe(true);
  });

  it('asks the next where one did not see everything', async () => {
    const { procfs, readers } = readersOf();
    procfs.complete = false;
    const { snapshot } = await readOnce(readers);
    expect(snapshot.sockets.map(({ local }) => local.port).sort()).toEqual([3000, 3001]);
  });

  it('asks the next where one failed, and says why', async () => {
    const { procfs, readers } = readersOf();
    procfs.failure = { code: 'procfs-unreadable', level: 'error', values: { reason: 'EACCES' } };
    const { snapshot, readable } = await readOnce(readers);
    expect(readable).toBe(true);
    expect(snapshot.sockets.map(({ local }) => local.port)).toEqual([3001]);
    expect(snapshot.notes).toEqual([procfs.failure]);
  });

  it('says when nothing can be read', async () => {
    const { procfs, base, readers } = readersOf();
    procfs.failure = { code: 'procfs-unreadable', level: 'error', values: { reason: 'EACCES' } };
    base.failure = { code: 'command-missing', level: 'warning', values: { commands: 'ss' } };
    const { snapshot, readable } = await readOnce(readers);
    expect(readable).toBe(false);
    expect(snapshot.takenAtMs).toBeNull();
    expect(snapshot.notes.map(({ code }) => code)).toEqual([
      'table-unreadable',
      'procfs-unreadable',
      'command-missing',
    ]);
  });
});
