import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { recordFaults } from '../../src-main/electron/record-faults.ts';
import { showLog } from '../../src-main/electron/show-log.ts';
import { reportFault } from '../../src-main/monitor/report-fault.ts';
import { app, dialog, resetElectron, shell } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

beforeEach(resetElectron);

async function recording() {
  const folder = await mkdtemp(join(tmpdir(), 'portside-faults-'));
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const before = process.listeners('uncaughtExceptionMonitor');
  onTestFinished(async () => {
    print.mockRestore();
    for (const one of process.listeners('uncaughtExceptionMonitor')) {
      if (!before.includes(one)) process.off('uncaughtExceptionMonitor', one);
    }
    await rm(folder, { recursive: true });
  });
  const { path } = recordFaults(folder);
  return { path, text: () => readFile(path, 'utf8') };
}

it('writes down what is printed, what is reported, and which process stopped', async () => {
  const { text } = await recording();
  console.error('the page did not load', new Error('ERR_FAILED'));
  reportFault('the reading thread ended: exit 1');
  const gone = { type: 'GPU', reason: 'crashed', exitCode: 5 };
  controlOf(app).emit('child-process-gone', {}, gone);
  controlOf(app).emit('child-process-gone', {}, { ...gone, reason: 'clean-exit', type: 'Utility' });
  const lastWords = process.listeners('uncaughtExceptionMonitor').at(-1);
  lastWords?.(new Error('broken'), 'uncaughtException');
  const written = await text();
  for (const part of [
    'the page did not load: Error: ERR_FAILED',
    'the reading thread ended: exit 1',
    'a process stopped: GPU crashed 5',
    'ended by an uncaught exception: Error: broken',
  ]) {
    expect(written).toContain(part);
  }
  expect(written).not.toContain('Utility');
});

it('shows the log in its folder, or says that nothing went wrong', async () => {
  const { path } = await recording();
  showLog(path);
  expect(controlOf(shell).callsOf('showItemInFolder')).toEqual([]);
  expect(controlOf(dialog).callsOf('showMessageBox')).toMatchObject([
    [{ message: 'There is no error log' }],
  ]);
  console.error('now');
  showLog(path);
  expect(controlOf(shell).callsOf('showItemInFolder')).toEqual([[path]]);
});
