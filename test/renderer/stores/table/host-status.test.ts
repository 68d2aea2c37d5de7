import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MonitorStatus } from '../../../../src-main/core/table/monitor-status.ts';
import { useHostStatus } from '../../../../src-renderer/stores/table/host-status.ts';
import { scriptedMachine } from '../../../support/scripted-monitor.ts';

beforeEach(() => {
  setActivePinia(createPinia());
});

function heartbeat(lastReadAtMs: number | null): MonitorStatus {
  return {
    revision: 1,
    state: 'reading',
    lastReadAtMs,
    nextReadAtMs: null,
    intervalMs: 1000,
    coreShare: 0,
    pause: null,
    readers: [],
  };
}

describe('the host status', () => {
  it('has no age before the first reading', () => {
    const status = useHostStatus();
    expect(status.ageMs(1000)).toBeNull();
    status.acceptStatus(heartbeat(null), 1000);
    expect(status.ageMs(1000)).toBeNull();
  });

  it('grows older until the next reading', () => {
    const status = useHostStatus();
    status.acceptStatus(heartbeat(1000), 1010);
    expect(status.ageMs(1400)).toBe(400);
    expect(status.ageMs(9000)).toBe(8000);
    status.acceptStatus(heartbeat(9000), 9001);
    expect(status.ageMs(9100)).toBe(100);
  });

  it('is never negative', () => {
    const status = useHostStatus();
    status.acceptStatus(heartbeat(1500), 1000);
    expect(status.ageMs(1000)).toBe(0);
  });

  it('tells ages by the host’s clock when that is far off', () => {
    const status = useHostStatus();
    const aheadMs = 3_600_000;
    status.acceptStatus(heartbeat(1000 + aheadMs), 1000);
    status.acceptStatus(heartbeat(2000 + aheadMs), 2005);
    expect(status.ageMs(2505)).toBe(500);
    expect(status.hostTime(2505)).toBe(2500 + aheadMs);
  });

  it('knows the machine once it is described, and hears of changes', () => {
    const status = useHostStatus();
    status.acceptMachine(scriptedMachine);
    expect(status.machine).toBeNull();
    const capabilities = { tray: false, nativeDialogs: false };
    status.description = { kind: 'browser', version: '1', machine: scriptedMachine, capabilities };
    status.acceptMachine({ ...scriptedMachine, hostname: 'grace' });
    expect(status.machine?.hostname).toBe('grace');
    expect(status.description.kind).toBe('browser');
  });
});
