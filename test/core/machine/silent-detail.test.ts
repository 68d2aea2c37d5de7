import { describe, expect, it } from 'vitest';
import type { ProcessDetails } from '../../../src-main/core/machine/process-details.ts';
import {
  type DetailName,
  detailNames,
  type DetailsState,
  isTold,
  silentDetail,
} from '../../../src-main/core/machine/silent-detail.ts';
import { translate } from '../../../src-main/core/words/translate.ts';

const node: ProcessDetails = {
  pid: 7,
  startedAtMs: 1000,
  name: 'node',
  executable: '/usr/bin/node',
  commandLine: ['node', 'server.js'],
  workingDirectory: '/srv/shop',
  projectName: null,
  user: 'ada',
  parentPid: 1,
  silence: 'forbidden',
};

describe('silentDetail', () => {
  it('has no reason for what is told', () => {
    for (const name of detailNames) expect(silentDetail(node, name), name).toBeNull();
  });

  it.each<[string, Partial<ProcessDetails>, DetailName, string]>([
    ['another user’s directory', { workingDirectory: null }, 'directory', 'detail-forbidden'],
    ['its project', { workingDirectory: null }, 'project', 'detail-forbidden'],
    ['a directory without a project', { workingDirectory: '/' }, 'project', 'detail-no-project'],
    ['an emptied command line', { commandLine: [] }, 'command', 'detail-no-command'],
    ['a program', { executable: '', silence: 'kernel' }, 'executable', 'detail-kernel'],
    ['a command', { commandLine: [], silence: 'kernel' }, 'command', 'detail-kernel'],
    [
      'a project of the kernel',
      { workingDirectory: '/', silence: 'kernel' },
      'project',
      'detail-kernel',
    ],
    ['a process that ended', { commandLine: [], silence: 'ended' }, 'command', 'detail-ended'],
    ['another system', { workingDirectory: null, silence: 'untold' }, 'project', 'detail-untold'],
    ['a user', { user: null }, 'user', 'detail-forbidden'],
    ['a parent', { parentPid: null, silence: 'untold' }, 'parent', 'detail-untold'],
    ['a start', { startedAtMs: null }, 'started', 'detail-forbidden'],
  ])('says why there is nothing of %s', (_what, changes, name, reason) => {
    const key = silentDetail({ ...node, ...changes }, name);
    expect(key).toBe(`empty.${reason}`);
    expect(translate(key ?? '')).not.toBe(key);
  });

  it('takes a system that gives no reason for one that does not tell', () => {
    const { silence, ...bare } = node;
    expect(silence).toBe('forbidden');
    expect(silentDetail({ ...bare, executable: null }, 'executable')).toBe('empty.detail-untold');
  });

  it.each<[DetailsState]>([['asking'], ['gone'], ['unknown'], ['untold']])(
    'says why nothing at all is told: %s',
    (state) => {
      expect(isTold(state)).toBe(false);
      const keys = new Set(detailNames.map((name) => silentDetail(state, name) ?? ''));
      const [key = ''] = keys;
      expect(keys.size).toBe(1);
      expect(translate(key)).not.toBe(key);
    },
  );
});
