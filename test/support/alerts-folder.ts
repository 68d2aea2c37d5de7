import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Alert } from '../../src-main/core/alerts/alert.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { type AlertKeeper, keepAlerts } from '../../src-main/host/alerts/alert-keeper.ts';
import { keepSettings, type SettingsKeeper } from '../../src-main/host/settings/settings-keeper.ts';
import { anOwner, listenerAt } from './build-socket.ts';
import { createScriptedMonitor, type ScriptedMonitor } from './scripted-monitor.ts';

/** Somebody who listens since before the first reading. */
export const ssh: Socket = {
  ...listenerAt('0.0.0.0:22', [anOwner(1, 'sshd')]),
  seenAtStart: true,
};

/** Somebody whose listening is news; a new row at each call. */
export function python(): Socket {
  return listenerAt('0.0.0.0:8000', [anOwner(7702, 'python3')]);
}

/** A host that keeps or follows the alerts of the folder, with all that it told. */
export interface AlertHost {
  readonly monitor: ScriptedMonitor;
  readonly settings: SettingsKeeper;
  readonly alerts: AlertKeeper;
  readonly told: readonly (readonly Alert[])[];
}

/** The data folder of one test. */
export interface AlertsFolder {
  readonly directory: () => string;
  /** The file of alerts in it. */
  readonly path: () => string;
  /** Stops it, in order, before the folder goes; it may be stopped already. */
  readonly stopLater: (one: { readonly stop: () => unknown }) => void;
  /** Starts a host on the folder, over a monitor whose first reading finds `sockets`. */
  readonly host: (sockets?: readonly Socket[]) => Promise<AlertHost>;
}

/** A folder of its own for each test of a file. */
export function alertsFolderForEachTest(): AlertsFolder {
  let directory = '';
  const running: { readonly stop: () => unknown }[] = [];
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'portside-alerts-'));
  });
  afterEach(async () => {
    for (const one of running.splice(0)) await one.stop();
    await rm(directory, { recursive: true, force: true });
  });
  return {
    directory: () => directory,
    path: () => join(directory, 'alerts.json'),
    stopLater: (one) => void running.push(one),
    host: async (sockets = [ssh]) => {
      const monitor = createScriptedMonitor(sockets, Date.now);
      const host = await alertHost(directory, monitor);
      running.push(host.alerts, host.settings);
      return host;
    },
  };
}

/** A host over a monitor of the test's own; it is the test's to stop. */
export async function alertHost(
  dataDirectory: string,
  monitor: ScriptedMonitor,
): Promise<AlertHost> {
  const settings = await keepSettings({ dataDirectory, unavailable: {}, commanded: {} });
  const alerts = await keepAlerts({ dataDirectory, monitor, settings });
  const told: (readonly Alert[])[] = [];
  alerts.onTold((notice) => told.push(notice));
  return { monitor, settings, alerts, told };
}
