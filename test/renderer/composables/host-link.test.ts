import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HostDescription } from '../../../src-main/core/contract/contract.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { TableDelta, TableSnapshot } from '../../../src-main/core/table/delta.ts';
import type { MonitorStatus } from '../../../src-main/core/table/monitor-status.ts';
import { startHostLink } from '../../../src-renderer/composables/host-link.ts';
import { useEndingDialog } from '../../../src-renderer/stores/ending/ending-dialog.ts';
import { useHostStatus } from '../../../src-renderer/stores/table/host-status.ts';
import { useListOptions } from '../../../src-renderer/stores/search/list-options.ts';
import { useLiveTable } from '../../../src-renderer/stores/table/live-table.ts';
import { useSettings } from '../../../src-renderer/stores/settings/settings.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { useComparison } from '../../../src-renderer/stores/comparison/comparison.ts';
import { useHistoryView } from '../../../src-renderer/stores/history/history-view.ts';
import { useShownTable } from '../../../src-renderer/stores/table/shown-table.ts';
import { useSettingsDialog } from '../../../src-renderer/stores/settings/settings-dialog.ts';
import { createFakeClient } from '../../support/fake-client.ts';
import { scriptedMachine } from '../../support/scripted-monitor.ts';
import { standingSettings } from '../../support/standing-settings.ts';

beforeEach(() => {
  setActivePinia(createPinia());
});

const web = listenerAt('127.0.0.1:80');
const database = listenerAt('127.0.0.1:5432');
const status: MonitorStatus = {
  revision: 1,
  state: 'reading',
  lastReadAtMs: 900,
  nextReadAtMs: null,
  intervalMs: 1000,
  coreShare: 0.01,
  pause: null,
  readers: [],
};
const description: HostDescription = {
  kind: 'browser',
  version: '1',
  machine: scriptedMachine,
  capabilities: { tray: false, nativeDialogs: false },
};

function snapshot(revision: number, ...sockets: readonly Socket[]): TableSnapshot {
  return { revision, takenAtMs: revision, sockets, notes: [] };
}

function delta(fromRevision: number, opened: readonly Socket[]): TableDelta {
  const revision = fromRevision + 1;
  return { fromRevision, revision, takenAtMs: 1, opened, changed: [], closed: [], notes: null };
}

function setStage(snapshots: readonly TableSnapshot[]) {
  const waiting = [...snapshots];
  const client = createFakeClient({
    'table.snapshot': () => {
      const next = waiting.shift();
      if (next === undefined) throw new Error('no snapshot left');
      return next;
    },
    'host.describe': () => description,
    'monitor.status': () => status,
    'settings.read': () => standingSettings,
    'settings.change': () => ({ ...standingSettings, sources: { theme: 'file' } }),
    'process.details': () => null,
    'executable.reveal': () => ({ outcome: 'shown' }),
    'remote.name': () => ({ outcome: 'none' }),
    'snapshot.export': () => ({ outcome: 'cancelled' }),
  });
  const stores = {
    liveTable: useLiveTable(),
    hostStatus: useHostStatus(),
    listOptions: useListOptions(),
    endingDialog: useEndingDialog(),
    settings: useSettings(),
    settingsDialog: useSettingsDialog(),
    comparison: useComparison(),
    historyView: useHistoryView(),
    shownTable: useShownTable(),
  };
  const link = startHostLink(client, stores, () => 1000);
  const snapshotsAsked = () => client.asked.filter(([name]) => name === 'table.snapshot').length;
  return { client, stores, link, snapshotsAsked };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

describe('the link to the host', () => {
  it('asks for nothing before there is a line', () => {
    const { client } = setStage([]);
    expect(client.asked).toEqual([]);
  });

  it('takes a snapshot and learns about its host once connected', async () => {
    const { client, stores } = setStage([snapshot(4, web)]);
    client.become('connected');
    await settle();
    expect([...stores.liveTable.view.ports.sockets.keys()]).toEqual([web.id]);
    expect(stores.hostStatus.machine).toEqual(scriptedMachine);
    expect(stores.hostStatus.ageMs(1000)).toBe(100);
  });

  it('follows deltas without asking again', async () => {
    const { client, stores, snapshotsAsked } = setStage([snapshot(4, web)]);
    client.become('connected');
    await settle();
    client.tell('table.delta', delta(4, [database]));
    expect(stores.liveTable.view.ports.sockets.size).toBe(2);
    expect(snapshotsAsked()).toBe(1);
  });

  it('takes a snapshot again when it missed something', async () => {
    const { client, stores, snapshotsAsked } = setStage([snapshot(4, web), snapshot(9, database)]);
    client.become('connected');
    await settle();
    client.tell('table.delta', delta(7, []));
    await settle();
    expect(snapshotsAsked()).toBe(2);
    expect([...stores.liveTable.view.ports.sockets.keys()]).toEqual([database.id]);
  });

  it('takes a snapshot where so much changed that the host sends no delta', async () => {
    const { client, stores, snapshotsAsked } = setStage([snapshot(4, web), snapshot(9, database)]);
    client.become('connected');
    await settle();
    client.tell('table.replaced', { revision: 9 });
    client.tell('table.delta', delta(9, []));
    await settle();
    expect(snapshotsAsked()).toBe(2);
    expect([...stores.liveTable.view.ports.sockets.keys()]).toEqual([database.id]);
  });

  it('drops deltas that the snapshot already holds', async () => {
    const { client, stores, snapshotsAsked } = setStage([snapshot(4, web)]);
    client.become('connected');
    client.tell('table.delta', delta(2, [database]));
    await settle();
    expect([...stores.liveTable.view.ports.sockets.keys()]).toEqual([web.id]);
    expect(snapshotsAsked()).toBe(1);
  });

  it('asks once more when a delta overtook the snapshot, not once for each delta', async () => {
    const { client, snapshotsAsked } = setStage([snapshot(4, web), snapshot(8, database)]);
    client.become('connected');
    for (const from of [5, 6, 7]) client.tell('table.delta', delta(from, []));
    await settle();
    expect(snapshotsAsked()).toBe(2);
  });

  it('keeps deltas that overtake the snapshot until it is there', async () => {
    const { client, stores, snapshotsAsked } = setStage([snapshot(4, web)]);
    client.become('connected');
    client.tell('table.delta', delta(4, [database]));
    expect(stores.liveTable.view.ports.sockets.size).toBe(0);
    await settle();
    expect([...stores.liveTable.view.ports.sockets.keys()]).toEqual([web.id, database.id]);
    expect(snapshotsAsked()).toBe(1);
  });

  it('starts over when the line is back, whatever revision the host has now', async () => {
    const { client, stores } = setStage([snapshot(400, web), snapshot(1, database)]);
    client.become('connected');
    await settle();
    client.become('lost');
    expect(stores.hostStatus.connection).toBe('lost');
    client.become('connected');
    await settle();
    expect([...stores.liveTable.view.ports.sockets.keys()]).toEqual([database.id]);
  });

  it('survives a snapshot that fails, and takes the next chance', async () => {
    const { client, stores } = setStage([]);
    client.become('connected');
    await settle();
    expect(stores.liveTable.loaded).toBe(false);
    expect(() => client.tell('table.delta', delta(7, []))).not.toThrow();
  });

  it('asks again with the next reading after a snapshot that failed, though nothing changed', async () => {
    const { client, stores, snapshotsAsked } = setStage([]);
    client.become('connected');
    await settle();
    client.tell('monitor.status', status);
    await settle();
    expect(snapshotsAsked()).toBe(2);
    expect(stores.liveTable.loaded).toBe(false);
  });

  it('asks nothing for a heartbeat of the table it has', async () => {
    const { client, snapshotsAsked } = setStage([snapshot(status.revision, web)]);
    client.become('connected');
    await settle();
    for (let beat = 0; beat < 3; beat += 1) client.tell('monitor.status', status);
    await settle();
    expect(snapshotsAsked()).toBe(1);
  });

  it('hands heartbeats and the machine’s changes to the stores', async () => {
    const { client, stores } = setStage([snapshot(1)]);
    client.become('connected');
    await settle();
    client.tell('monitor.status', { ...status, state: 'failing' });
    client.tell('machine.changed', { ...scriptedMachine, hostname: 'grace' });
    expect(stores.hostStatus.status?.state).toBe('failing');
    expect(stores.hostStatus.machine?.hostname).toBe('grace');
  });

  it('brings a port into sight when the host asks for it', async () => {
    const { client, stores } = setStage([snapshot(1, web, database)]);
    client.become('connected');
    await settle();
    stores.listOptions.filterText = 'port:80';
    client.tell('port.reveal', { protocol: 'tcp', port: 5432 });
    expect(stores.listOptions.filterText).toBe('');
    expect(stores.listOptions.openKey).toBe('port:tcp 5432 127.0.0.1');
    client.tell('port.reveal', { protocol: 'udp', port: 5432 });
    expect(stores.listOptions.openKey).toBe('port:tcp 5432 127.0.0.1');
  });

  it('asks about ending a process of a port when the host wants that, and of no other', async () => {
    const owned = { ...web, owners: [anOwner(7, 'nginx')], ownerReason: null };
    const { client, stores } = setStage([snapshot(1, owned)]);
    client.become('connected');
    await settle();
    client.tell('port.reveal', { protocol: 'tcp', port: 80, endPid: 8 });
    expect(stores.endingDialog.open).toBe(false);
    client.tell('port.reveal', { protocol: 'tcp', port: 80, endPid: 7 });
    expect(stores.endingDialog).toMatchObject({ open: true, process: { pid: 7, name: 'nginx' } });
  });

  it('passes on what the window asks', async () => {
    const { client, link, stores } = setStage([]);
    await link.changeSetting({ key: 'theme', value: 'dark' });
    expect(stores.settings.state?.sources).toEqual({ theme: 'file' });
    await link.exportTable({ format: 'csv', filter: 'port:80', redacted: true });
    await link.processDetails({ pid: 7, startedAtMs: null });
    await link.revealProgram({ pid: 7, startedAtMs: 1 });
    await link.remoteName({ address: '192.0.2.7' });
    expect(client.asked).toEqual([
      ['settings.change', { key: 'theme', value: 'dark' }],
      ['snapshot.export', { format: 'csv', filter: 'port:80', redacted: true }],
      ['process.details', { pid: 7, startedAtMs: null }],
      ['executable.reveal', { pid: 7, startedAtMs: 1 }],
      ['remote.name', { address: '192.0.2.7' }],
    ]);
  });

  it('leaves nothing behind when stopped', () => {
    const { client, link } = setStage([]);
    expect(client.listenerCount()).toBeGreaterThan(0);
    link.stop();
    expect(client.listenerCount()).toBe(0);
  });
});
