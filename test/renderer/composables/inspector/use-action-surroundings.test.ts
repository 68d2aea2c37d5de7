import { describe, expect, it } from 'vitest';
import type { HostDescription } from '../../../../src-main/core/contract/contract.ts';
import { useActionSurroundings } from '../../../../src-renderer/composables/inspector/use-action-surroundings.ts';
import { useHostStatus } from '../../../../src-renderer/stores/table/host-status.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { listenerAt } from '../../../support/build-socket.ts';
import { runComposable } from '../../../support/run-composable.ts';
import { scriptedMachine } from '../../../support/scripted-monitor.ts';

describe('useActionSurroundings', () => {
  it('permits nothing before the host described itself', () => {
    const surroundings = runComposable({}, useActionSurroundings)();
    expect(surroundings).toMatchObject({ platform: '', endsProcesses: false, revealsFiles: false });
    expect(surroundings.freePortNear?.(3000, 'tcp')).toBeNull();
  });

  it('knows what the host can do, and which port is free here', () => {
    const ask = runComposable({}, useActionSurroundings);
    const capabilities = { endProcesses: true, revealFile: true };
    useHostStatus().description = { machine: scriptedMachine, capabilities } as HostDescription;
    const sockets = [listenerAt('127.0.0.1:3000'), listenerAt('127.0.0.1:3001')];
    void useLiveTable().acceptSnapshot({ revision: 1, takenAtMs: 1, sockets, notes: [] }, 1);
    const { platform, endsProcesses, revealsFiles, freePortNear } = ask();
    expect([platform, endsProcesses, revealsFiles]).toEqual(['linux', true, true]);
    expect(freePortNear?.(3000, 'tcp')).toBe(3002);
  });
});
