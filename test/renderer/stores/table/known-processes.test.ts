import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ProcessDetails } from '../../../../src-main/core/machine/process-details.ts';
import { useKnownProcesses } from '../../../../src-renderer/stores/table/known-processes.ts';
import { anOwner } from '../../../support/build-socket.ts';

beforeEach(() => setActivePinia(createPinia()));

const node = anOwner(4711, 'node');

function detailsOf(pid: number): ProcessDetails {
  const unknown = {
    executable: null,
    projectName: null,
    commandLine: null,
    user: null,
    parentPid: null,
  };
  return { pid, startedAtMs: 1000, name: 'node', workingDirectory: '/srv/shop', ...unknown };
}

describe('the known processes', () => {
  it('ask about each process once, by pid and start', async () => {
    const known = useKnownProcesses();
    const asked: unknown[] = [];
    const ask = (process: { readonly pid: number; readonly startedAtMs: number | null }) => {
      asked.push(process);
      return Promise.resolve(detailsOf(process.pid));
    };
    expect(known.detailsOf(node)).toBe('asking');
    await Promise.all([known.learn(node, ask), known.learn(node, ask)]);
    await known.learn({ ...node, startedAtMs: 2000 }, ask);
    expect(asked).toEqual([
      { pid: 4711, startedAtMs: 1000 },
      { pid: 4711, startedAtMs: 2000 },
    ]);
    expect(known.detailsOf(node)).toEqual(detailsOf(4711));
  });

  it('ask again after the line broke', async () => {
    const known = useKnownProcesses();
    await known.learn(node, () => Promise.reject(new Error('line')));
    expect(known.detailsOf(node)).toBe('unknown');
    await known.learn(node, () => Promise.resolve(detailsOf(4711)));
    expect(known.detailsOf(node)).toMatchObject({ workingDirectory: '/srv/shop' });
  });

  it('remember that a process has ended, and do not ask for it again', async () => {
    const known = useKnownProcesses();
    await known.learn(node, () => Promise.resolve(null));
    expect(known.detailsOf(node)).toBe('gone');
    await known.learn(node, () => Promise.reject(new Error('asked again')));
    expect(known.detailsOf(node)).toBe('gone');
  });

  it('forget the oldest rather than grow without end', async () => {
    const known = useKnownProcesses();
    const ask = ({ pid }: { readonly pid: number }) => Promise.resolve(detailsOf(pid));
    for (let pid = 1; pid <= 1001; pid += 1) await known.learn(anOwner(pid), ask);
    expect(known.detailsOf(anOwner(1))).toBe('asking');
    expect(known.detailsOf(anOwner(1001))).toMatchObject({ pid: 1001 });
  });
});
