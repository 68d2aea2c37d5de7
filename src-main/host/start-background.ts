import type { Stop } from '../core/contract/client.ts';
import type { RedactOptions } from '../core/redact/redact-reading.ts';
import type { Settings } from '../core/settings/setting-schemas.ts';
import type { SettingsState } from '../core/settings/settings-state.ts';
import { openErrorLog } from '../storage/log/error-log.ts';
import { snapshotFiles } from '../storage/snapshots/snapshot-files.ts';
import type { Monitor } from '../monitor/monitor.ts';
import { type AlertKeeper, keepAlerts } from './alerts/alert-keeper.ts';
import { alertHandlers, type AlertRequest } from './alerts/alert-handlers.ts';
import { askForNames, type AskForNames, ownNameSources } from './remote-names/ask-for-names.ts';
import { createEndings } from './ending/create-endings.ts';
import { withoutEndings } from './ending/without-endings.ts';
import { backgroundEvents } from './background-events.ts';
import { followAddresses } from './follow-addresses.ts';
import { followInterval } from './settings/follow-interval.ts';
import { followLanguage } from './settings/follow-language.ts';
import { followPortNames } from './settings/follow-port-names.ts';
import type { SendEvent } from './forward-events.ts';
import { historyHandlers, type HistoryRequest } from './history/history-handlers.ts';
import { keepHistory } from './history/keep-history.ts';
import { nameOfRemote } from './remote-names/name-of-remote.ts';
import { redaction } from './redaction.ts';
import { createRemoteNames } from './remote-names/remote-names.ts';
import type { RequestHandlers } from './requests/request-handlers.ts';
import { keepSettings, type SettingsKeeper } from './settings/settings-keeper.ts';
import {
  keepSnapshots,
  type SnapshotKeeper,
  type SnapshotRequest,
} from './snapshots/keep-snapshots.ts';
import { scheduledSnapshots } from './snapshots/scheduled-snapshots.ts';

export interface BackgroundOptions {
  readonly dataDirectory: string;
  /** Stays the caller's. */
  readonly monitor: Monitor;
  /** Settings that this host cannot carry out, with the reason. */
  readonly unavailable: SettingsState['unavailable'];
  /** The languages the person prefers, best first (BCP-47 tags), for settings that name none. */
  readonly systemLanguages: readonly string[];
  /** What the command line asked for, for this run. */
  readonly commanded?: Partial<Settings>;
  /** Who knows the names of remotes; the system's name server unless told otherwise. */
  readonly askNames?: AskForNames;
  /** Lets windows end processes, but for these pids of this program; absent, they only show. */
  readonly ending?: { readonly ownPids: () => readonly number[] } | undefined;
}

/** Requests of the contract that are answered in the background, whichever host asks. */
type BackgroundRequest =
  | 'settings.read'
  | 'settings.change'
  | 'remote.name'
  | 'process.previewEnd'
  | 'process.end'
  | 'process.startAgain'
  | AlertRequest
  | HistoryRequest
  | SnapshotRequest;

/** What runs behind every host, window or not. */
export interface Background {
  readonly settings: SettingsKeeper;
  readonly alerts: AlertKeeper;
  readonly snapshots: SnapshotKeeper;
  /** Whether windows may end processes. */
  readonly endsProcesses: boolean;
  readonly handlers: Pick<RequestHandlers, BackgroundRequest>;
  /** Calls the listener after another language was chosen, when this process speaks it. */
  onLanguage(listener: () => void): Stop;
  /** How to replace what is private in what is shared. */
  redaction(): Promise<RedactOptions>;
  /** Tells `send` what happens in the background until the returned function is called. */
  forwardEvents(send: SendEvent): Stop;
  /** Ends all of it; resolves when nothing is left open. */
  stop(): Promise<void>;
}

/** Starts what every host has behind it: the settings, and what follows them. */
export async function startBackground(options: BackgroundOptions): Promise<Background> {
  const { dataDirectory, monitor, unavailable, commanded = {}, ending } = options;
  const remoteNames = createRemoteNames(options.askNames ?? askForNames(ownNameSources()), nowMs);
  const settings = await keepSettings({ dataDirectory, unavailable, commanded });
  const language = followLanguage(settings, options.systemLanguages);
  const history = keepHistory({ dataDirectory, monitor, settings });
  const alerts = await keepAlerts({ dataDirectory, monitor, settings });
  const files = snapshotFiles(dataDirectory);
  const snapshots = keepSnapshots(monitor, files);
  const endings = ending === undefined ? null : createEndings({ monitor, ...ending });
  const stops = [
    settings.stop,
    language.stop,
    followPortNames(settings),
    followAddresses(monitor),
    followInterval(settings, monitor),
    scheduledSnapshots({
      files,
      monitor,
      settings,
      onFailure: (error) => openErrorLog(dataDirectory).write('scheduled snapshot', error),
      onSaved: snapshots.changed,
    }),
    remoteNames.stop,
    () => endings?.stop(),
  ];
  return {
    settings,
    alerts,
    snapshots,
    endsProcesses: endings !== null,
    handlers: {
      ...alertHandlers(alerts, settings),
      'settings.read': () => settings.state(),
      'settings.change': (change) => settings.change(change),
      ...historyHandlers(() => history.current()),
      ...snapshots.handlers,
      'remote.name': (remote) => nameOfRemote(remote, monitor, remoteNames),
      ...(endings?.handlers ?? withoutEndings),
    },
    onLanguage: (listener) => language.onChange(listener),
    redaction: () => redaction(dataDirectory),
    forwardEvents: backgroundEvents({ settings, history, alerts, snapshots, endings }),
    stop: async () => {
      for (const stop of stops.splice(0)) stop();
      await Promise.all([history.stop(), alerts.stop()]);
    },
  };
}

function nowMs(): number {
  return performance.now();
}
