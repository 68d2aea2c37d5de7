import { describe, expect, it } from 'vitest';
import { tellProblems } from '../../../src-main/cli/serve/tell-problems.ts';
import type { HistoryStatus } from '../../../src-main/core/history/history-status.ts';
import type { SettingsProblem } from '../../../src-main/core/settings/settings-problem.ts';
import type { SendEvent } from '../../../src-main/host/forward-events.ts';
import { fakeTerminal } from '../../support/fake-terminal.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';
import { startTestBackground } from '../../support/test-background.ts';

const unwritable = {
  key: 'history.unwritable',
  values: { path: '/data/\u001b[31mx', reason: 'EACCES' },
} as const;

async function telling(problems: readonly SettingsProblem[] = []) {
  const { settings } = await startTestBackground(createScriptedMonitor([]));
  const terminal = fakeTerminal();
  const listeners = new Set<SendEvent>();
  const background = {
    settings: { ...settings, state: () => ({ ...settings.state(), problems }) },
    forwardEvents: (send: SendEvent) => {
      listeners.add(send);
      return () => listeners.delete(send);
    },
  };
  const stop = tellProblems(background, terminal);
  const history = (status: Partial<HistoryStatus>): void => {
    const whole = { problem: null, notes: [], ...status } as unknown as HistoryStatus;
    for (const send of listeners) send('history.changed', whole);
  };
  return { history, stop, listeners, err: () => terminal.written.err() };
}

describe('tellProblems', () => {
  it('says once that history cannot be written, without escapes of its path', async () => {
    const { history, err } = await telling();
    history({ state: 'starting' });
    expect(err()).toBe('');
    history({ state: 'failing', problem: unwritable });
    history({ state: 'failing', problem: unwritable });
    expect(err()).toBe('note: History cannot be written to /data/␛[31mx: EACCES\n');
  });

  it('warns of nothing that is as it was wished, or that another does', async () => {
    const { history, err } = await telling();
    history({ state: 'off', problem: { key: 'history.off', values: {} } });
    history({ state: 'reading', problem: { key: 'history.otherRecords', values: {} } });
    history({ state: 'recording' });
    expect(err()).toBe('');
  });

  it('tells what is wrong with the settings from the start', async () => {
    const { err } = await telling([{ kind: 'unreadable', code: 'EACCES' }]);
    expect(err()).toMatch(/^note: The settings file .* cannot be read \(EACCES\)/);
  });

  it('ends when it is told to', async () => {
    const { stop, listeners } = await telling();
    expect(listeners.size).toBe(1);
    stop();
    expect(listeners.size).toBe(0);
  });
});
