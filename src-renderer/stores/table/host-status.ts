import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { ConnectionState } from '../../../src-main/core/contract/client.ts';
import type { HostDescription } from '../../../src-main/core/contract/contract.ts';
import type { Machine } from '../../../src-main/core/machine/machine.ts';
import type { MonitorStatus } from '../../../src-main/core/table/monitor-status.ts';
import { hostTimeMs, learnSkew, unknownSkew } from './host-age.ts';

/** What this window knows of its host: the line to it, the machine and the monitor's heartbeat. */
export const useHostStatus = defineStore('host-status', () => {
  const connection = shallowRef<ConnectionState>('connecting');
  const description = shallowRef<HostDescription | null>(null);
  const status = shallowRef<MonitorStatus | null>(null);
  const skew = shallowRef(unknownSkew);

  const machine = computed(() => description.value?.machine ?? null);

  function acceptStatus(next: MonitorStatus, receivedAtMs: number): void {
    skew.value = learnSkew(skew.value, next.lastReadAtMs, receivedAtMs);
    status.value = next;
  }

  function acceptMachine(next: Machine): void {
    if (description.value !== null) description.value = { ...description.value, machine: next };
  }

  /** Age of the last successful reading in milliseconds; null before the first. */
  function ageMs(nowMs: number): number | null {
    const lastReadAtMs = status.value?.lastReadAtMs ?? null;
    return lastReadAtMs === null ? null : Math.max(0, hostTime(nowMs) - lastReadAtMs);
  }

  /** The host's clock, by which all times of the table are told. */
  function hostTime(nowMs: number): number {
    return hostTimeMs(nowMs, skew.value);
  }

  return { connection, description, machine, status, acceptStatus, acceptMachine, ageMs, hostTime };
});
