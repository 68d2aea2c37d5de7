import { describe, expect, it } from 'vitest';
import type { MonitorStatus } from '../../../../src-main/core/table/monitor-status.ts';
import { usePauseCommands } from '../../../../src-renderer/composables/commands/use-pause-commands.ts';
import { useHostStatus } from '../../../../src-renderer/stores/table/host-status.ts';
import { createScriptedMonitor } from '../../../support/scripted-monitor.ts';
import { silentLink } from '../../../support/render-component.ts';
import { runComposable } from '../../../support/run-composable.ts';

function stage() {
  const asked: unknown[] = [];
  const pauseReadings = (choice: unknown) => {
    asked.push(choice);
    return Promise.resolve();
  };
  const commands = runComposable({ ...silentLink, pauseReadings }, usePauseCommands);
  return { asked, commands, ids: () => commands.value.map(({ id }) => id) };
}

describe('usePauseCommands', () => {
  it('holds the list still, and lets go of it', () => {
    const { commands, ids } = stage();
    expect(ids()[0]).toBe('window.pause');
    commands.value[0]?.run();
    expect(ids()[0]).toBe('window.resume');
  });

  it('lets nothing be read for a while, and then only offers to end that', () => {
    const { asked, commands, ids } = stage();
    expect(ids().slice(1)).toEqual(['pause.for-quarter-hour', 'pause.for-until-resumed']);
    commands.value[1]?.run();
    const status: MonitorStatus = createScriptedMonitor([]).status();
    useHostStatus().status = { ...status, pause: { sinceMs: 1, untilMs: null } };
    expect(ids().slice(1)).toEqual(['pause.end']);
    commands.value[1]?.run();
    expect(asked).toEqual(['quarter-hour', null]);
  });
});
