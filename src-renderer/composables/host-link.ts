import type { Client, Stop } from '../../src-main/core/contract/client.ts';
import type {
  ExportOutcome,
  RequestArgument,
  RequestResult,
} from '../../src-main/core/contract/contract.ts';
import type { Ending } from '../../src-main/core/ending/ending.ts';
import type { ProcessDetails } from '../../src-main/core/machine/process-details.ts';
import type { SettingChange } from '../../src-main/core/settings/setting-change.ts';
import type { RemoteName } from '../../src-main/core/machine/remote-name.ts';
import type { RevealOutcome } from '../../src-main/core/machine/reveal-outcome.ts';
import type { PauseChoice } from '../../src-main/core/table/reading-pause.ts';
import type { TrafficReading } from '../../src-main/core/traffic/traffic-reading.ts';
import type { UnixReading } from '../../src-main/core/unix/unix-reading.ts';
import type { TableDelta } from '../../src-main/core/table/delta.ts';
import type { useEndingDialog } from '../stores/ending/ending-dialog.ts';
import type { useHostStatus } from '../stores/table/host-status.ts';
import type { useListOptions } from '../stores/search/list-options.ts';
import type { useLiveTable } from '../stores/table/live-table.ts';
import type { useSettings } from '../stores/settings/settings.ts';
import type { useSettingsDialog } from '../stores/settings/settings-dialog.ts';
import type { ShownStores } from './history/back-to-now.ts';
import { historyLink, type HistoryLink } from './history/history-link.ts';
import { moveStoredTheme } from './settings/move-stored-theme.ts';
import { revealPort } from './inspector/reveal-port.ts';
import { snapshotLink, type SnapshotLink } from './snapshots/snapshot-link.ts';

/** The stores that hear of the host. */
export interface HostStores extends ShownStores {
  readonly liveTable: ReturnType<typeof useLiveTable>;
  readonly hostStatus: ReturnType<typeof useHostStatus>;
  readonly listOptions: ReturnType<typeof useListOptions>;
  readonly endingDialog: ReturnType<typeof useEndingDialog>;
  readonly settings: ReturnType<typeof useSettings>;
  readonly settingsDialog: ReturnType<typeof useSettingsDialog>;
}

/** What the window may ask of its host. Nothing else in the window talks to the client. */
export interface HostLink {
  readonly stop: Stop;
  /** Changes a setting; rejects with a `RequestError` that says what is permitted. */
  readonly changeSetting: (change: SettingChange) => Promise<void>;
  readonly exportComparison: (wish: RequestArgument<'comparison.export'>) => Promise<ExportOutcome>;
  readonly exportTable: (wish: RequestArgument<'snapshot.export'>) => Promise<ExportOutcome>;
  /** Opens a service of this machine in the system's browser, where the host does that. */
  readonly openUrl: (url: RequestArgument<'url.open'>) => Promise<void>;
  readonly processDetails: (
    process: RequestArgument<'process.details'>,
  ) => Promise<ProcessDetails | null>;
  readonly previewEnd: (
    process: RequestArgument<'process.previewEnd'>,
  ) => Promise<RequestResult<'process.previewEnd'>>;
  readonly endProcess: (
    wish: RequestArgument<'process.end'>,
  ) => Promise<RequestResult<'process.end'>>;
  readonly startAgain: (id: string) => Promise<RequestResult<'process.startAgain'>>;
  /** What happened before; each rejects with a `RequestError` that says why there is no answer. */
  readonly history: HistoryLink;
  readonly snapshots: SnapshotLink;
  /** Calls at every change of any ending on this host. */
  readonly onEnding: (listener: (ending: Ending) => void) => Stop;
  /** Lets nothing be read for a while, in no window of this host; null reads again. */
  readonly pauseReadings: (wish: PauseChoice | null) => Promise<void>;
  readonly readUnix: () => Promise<UnixReading>;
  readonly readTraffic: () => Promise<TrafficReading>;
  readonly revealProgram: (process: RequestArgument<'executable.reveal'>) => Promise<RevealOutcome>;
  /** Has the host ask the name server; for a click or a key of the reader alone. */
  readonly remoteName: (remote: RequestArgument<'remote.name'>) => Promise<RemoteName>;
}

/** Keeps the stores up to date with the host until stopped; the window's one line to its host. */
export function startHostLink(client: Client, stores: HostStores, nowMs: () => number): HostLink {
  const { liveTable, hostStatus, settings, settingsDialog } = stores;
  const synchronise = tableSynchroniser(client, stores, nowMs);
  const stops = [
    client.subscribe('table.delta', (delta) => {
      if (liveTable.acceptDelta(delta, nowMs()) === 'gap') synchronise(delta.revision);
    }),
    client.subscribe('table.replaced', ({ revision }) => synchronise(revision)),
    client.subscribe('monitor.status', (status) => {
      hostStatus.acceptStatus(status, nowMs());
      if (liveTable.isBehind(status.revision)) synchronise(status.revision);
    }),
    client.subscribe('machine.changed', hostStatus.acceptMachine),
    client.subscribe('settings.changed', settings.accept),
    client.subscribe('settings.open', settingsDialog.show),
    client.subscribe('port.reveal', (place) => revealPort(place, stores)),
    client.onConnection((state) => {
      hostStatus.connection = state;
      if (state === 'connected') {
        synchronise(0);
        void describeHost(client, stores, nowMs);
      }
    }),
  ];
  return {
    stop: () => stops.forEach((stop) => stop()),
    changeSetting: settingChanger(client, settings),
    openUrl: async (url) => {
      await client.request('url.open', url);
    },
    exportComparison: (wish) => client.request('comparison.export', wish),
    exportTable: (wish) => client.request('snapshot.export', wish),
    pauseReadings: async (wish) => {
      hostStatus.acceptStatus(await client.request('monitor.pause', { wish }), nowMs());
    },
    readUnix: () => client.request('unix.read', null),
    readTraffic: () => client.request('traffic.read', null),
    processDetails: (process) => client.request('process.details', process),
    previewEnd: (process) => client.request('process.previewEnd', process),
    endProcess: (wish) => client.request('process.end', wish),
    startAgain: (id) => client.request('process.startAgain', { id }),
    history: historyLink(client),
    snapshots: snapshotLink(client),
    onEnding: (listener) => client.subscribe('process.ending', listener),
    revealProgram: (process) => client.request('executable.reveal', process),
    remoteName: (remote) => client.request('remote.name', remote),
  };
}

async function describeHost(
  client: Client,
  { hostStatus, settings }: HostStores,
  nowMs: () => number,
): Promise<void> {
  try {
    hostStatus.description = await client.request('host.describe', null);
    settings.accept(await client.request('settings.read', null));
    await moveStoredTheme(settings, settingChanger(client, settings));
    hostStatus.acceptStatus(await client.request('monitor.status', null), nowMs());
  } catch {
    // The line broke in between; it is described when it stands again.
  }
}

function settingChanger(
  client: Client,
  settings: HostStores['settings'],
): HostLink['changeSetting'] {
  return async (change) => {
    settings.accept(await client.request('settings.change', change));
  };
}

/**
 * Takes a snapshot now, one at a time; takes another when a delta beyond the snapshot was missed
 * in the meantime.
 */
function tableSynchroniser(
  client: Client,
  { liveTable }: HostStores,
  nowMs: () => number,
): (missed: TableDelta['revision']) => void {
  let wantedRevision = -1;
  let running = false;

  async function run(): Promise<void> {
    running = true;
    try {
      for (let taken = -2; taken < wantedRevision;) {
        liveTable.awaitSnapshot();
        const snapshot = await client.request('table.snapshot', null);
        const outcome = await liveTable.acceptSnapshot(snapshot, nowMs());
        taken = Math.max(taken + 1, snapshot.revision);
        if (outcome === 'gap') wantedRevision = Math.max(wantedRevision, taken + 1);
      }
      wantedRevision = -1;
    } catch {
      // The line broke; `connected` will start over.
      liveTable.forgetSnapshot();
    } finally {
      running = false;
    }
  }

  return (missedRevision) => {
    wantedRevision = Math.max(wantedRevision, missedRevision);
    if (!running) void run();
  };
}
