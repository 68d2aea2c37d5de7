import ipaddr from 'ipaddr.js';
import * as v from 'valibot';
import { comparisonFormats } from '../compare/comparison-file.ts';
import { canonicalAddress } from '../address/canonical-address.ts';
import type { EndAnswer, Ending, StartAnswer } from '../ending/ending.ts';
import type { PreviewAnswer } from '../ending/preview-answer.ts';
import type {
  CountsAnswer,
  EventsAnswer,
  PortAnswer,
  TableAtAnswer,
} from '../history/history-answers.ts';
import type { HistoryStatus } from '../history/history-status.ts';
import * as historySchemas from './history-schemas.ts';
import { mostAlerts } from '../alerts/alert-log.ts';
import { alertRuleSchema } from '../alerts/alert-rule.ts';
import { alertSchema } from '../alerts/alert.ts';
import type { AlertsReport } from '../alerts/alerts-report.ts';
import type { AlertDraft } from '../alerts/apply-rules.ts';
import { mutedProgramSchema } from '../alerts/muted-program.ts';
import { snoozeChoices } from '../alerts/snooze-until.ts';
import type { Machine } from '../machine/machine.ts';
import type { ProcessDetails } from '../machine/process-details.ts';
import type { RemoteName } from '../machine/remote-name.ts';
import type { RevealOutcome } from '../machine/reveal-outcome.ts';
import { settingChange } from '../settings/setting-change.ts';
import type { SettingsState } from '../settings/settings-state.ts';
import type {
  ReadSnapshotAnswer,
  RemoveSnapshotAnswer,
  RevealSnapshotAnswer,
  SavedSnapshots,
  SaveSnapshotAnswer,
} from '../snapshot/saved-snapshot.ts';
import { snapshotLabel, snapshotName } from './snapshot-schemas.ts';
import type { TableDelta, TableSnapshot } from '../table/delta.ts';
import type { MonitorStatus } from '../table/monitor-status.ts';
import { pauseChoices } from '../table/reading-pause.ts';
import type { TrafficReading } from '../traffic/traffic-reading.ts';
import type { UnixReading } from '../unix/unix-reading.ts';

/** What a host can do beyond showing the table; the renderer hides what it cannot. */
export interface HostCapabilities {
  readonly tray: boolean;
  readonly nativeDialogs: boolean;
  /** The host opens pages in the system's browser; elsewhere the page does it itself. */
  readonly openUrl?: boolean;
  /** The host shows files in the system's file manager; elsewhere the page copies the path. */
  readonly revealFile?: boolean;
  /** The host ends processes when asked; the browser host does so only with `--allow-actions`. */
  readonly endProcesses?: boolean;
}

export interface HostDescription {
  readonly kind: 'electron' | 'browser';
  readonly version: string;
  readonly machine: Machine;
  readonly capabilities: HostCapabilities;
  /** The languages the person prefers, best first (BCP-47 tags); left out, the page knows. */
  readonly systemLanguages?: readonly string[];
}

/** Where an exported snapshot went. A browser host answers `download`: the page saves the text. */
export type ExportOutcome =
  | { readonly outcome: 'saved'; readonly path: string }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed'; readonly reason: string }
  | {
      readonly outcome: 'download';
      readonly fileName: string;
      readonly mediaType: string;
      readonly text: string;
    };

const exportFormats = ['snapshot', 'csv', 'markdown', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** As long as a comparison of half a million sockets. */
const longestComparison = 64 * 1024 * 1024;

interface RequestRule<Schema extends v.GenericSchema, Result> {
  readonly schema: Schema;
  /** Carries the type of the answer; never set. */
  readonly answer?: () => Result;
}

function request<Result>() {
  return <Schema extends v.GenericSchema>(schema: Schema): RequestRule<Schema, Result> => ({
    schema,
  });
}

const nothing = v.null();
const portNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65_535));
const pid = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32));
const exactProcess = { pid, startedAtMs: v.pipe(v.number(), v.finite()) };

/**
 * Everything a window may ask of its host: the schema of the argument (checked before use, since
 * windows and web clients are not trusted) and the type of the answer.
 */
export const requests = {
  'host.describe': request<HostDescription>()(nothing),
  'table.snapshot': request<TableSnapshot>()(nothing),
  'monitor.status': request<MonitorStatus>()(nothing),
  /** Reads nothing for a while, for every window of this host; null reads again. */
  'monitor.pause': request<MonitorStatus>()(
    v.strictObject({ wish: v.nullable(v.picklist(pauseChoices)) }),
  ),
  'process.details': request<ProcessDetails | null>()(
    v.strictObject({ pid, startedAtMs: v.nullable(v.number()) }),
  ),
  'settings.read': request<SettingsState>()(nothing),
  /** Answers the settings as they stand after the change; `invalid` says what is permitted. */
  'settings.change': request<SettingsState>()(settingChange),
  /** What ending a process would do; nothing is done. */
  'process.previewEnd': request<PreviewAnswer>()(
    v.strictObject({ pid, startedAtMs: v.nullable(v.number()) }),
  ),
  /** Ends exactly this process, politely or by force, and those of its children that are named. */
  'process.end': request<EndAnswer>()(
    v.strictObject({
      ...exactProcess,
      force: v.boolean(),
      children: v.pipe(v.array(v.strictObject(exactProcess)), v.maxLength(500)),
    }),
  ),
  /** Runs the command of a process that this host ended; the id came with its ending. */
  'process.startAgain': request<StartAnswer>()(
    v.strictObject({ id: v.pipe(v.string(), v.maxLength(64)) }),
  ),
  'alerts.list': request<AlertsReport>()(nothing),
  /** Takes alerts for seen and fine; null means all of them. */
  'alerts.accept': request<AlertsReport>()(
    v.strictObject({
      ids: v.nullable(
        v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(mostAlerts)),
      ),
    }),
  ),
  /** Not to be told of a program in one way any more, or to be told again. */
  'alerts.mute': request<AlertsReport>()(
    v.strictObject({ program: mutedProgramSchema, muted: v.boolean() }),
  ),
  /** Null tells alerts again at once. */
  'alerts.snooze': request<AlertsReport>()(
    v.strictObject({ until: v.nullable(v.picklist(snoozeChoices)) }),
  ),
  /** What a rule would have told in the last hour; null when its filter says nothing. */
  'alerts.rehearse': request<readonly AlertDraft[] | null>()(alertRuleSchema),
  /** Opens a service of this machine in the system's browser. */
  'url.open': request<null>()(
    v.strictObject({
      protocol: v.picklist(['http', 'https']),
      host: v.pipe(v.string(), v.maxLength(45), v.check(isHostText, 'not localhost or an address')),
      port: v.pipe(portNumber, v.minValue(1)),
    }),
  ),
  /** Shows the program of a process where it lies; the path comes from the host alone. */
  'executable.reveal': request<RevealOutcome>()(
    v.strictObject({ pid, startedAtMs: v.nullable(v.number()) }),
  ),
  /** Asks the name server about a remote of the table; only ever at the reader's wish. */
  'remote.name': request<RemoteName>()(
    v.strictObject({
      address: v.pipe(
        v.string(),
        v.check((text) => canonicalAddress(text)?.address === text, 'not an address'),
      ),
    }),
  ),
  /** Unix-domain sockets are read when somebody asks; they are in no delta. */
  'unix.read': request<UnixReading>()(nothing),
  /** What TCP connections carried, as of a moment ago; it is read only while somebody asks. */
  'traffic.read': request<TrafficReading>()(nothing),
  'history.status': request<HistoryStatus>()(nothing),
  'history.events': request<EventsAnswer>()(historySchemas.eventsQuestion),
  'history.tableAt': request<TableAtAnswer>()(historySchemas.tableAtQuestion),
  'history.counts': request<CountsAnswer>()(historySchemas.countsQuestion),
  'history.port': request<PortAnswer>()(historySchemas.portQuestion),
  /** The snapshots in the host's data folder. */
  'snapshots.list': request<SavedSnapshots>()(nothing),
  /** Saves the whole table there as it is now. */
  'snapshots.save': request<SaveSnapshotAnswer>()(snapshotLabel),
  'snapshots.read': request<ReadSnapshotAnswer>()(snapshotName),
  'snapshots.remove': request<RemoveSnapshotAnswer>()(snapshotName),
  'snapshots.reveal': request<RevealSnapshotAnswer>()(snapshotName),
  /** Brings a comparison to the user as a file; the window has both sides, so it wrote the text. */
  'comparison.export': request<ExportOutcome>()(
    v.strictObject({
      format: v.picklist(comparisonFormats),
      text: v.pipe(v.string(), v.maxLength(longestComparison)),
    }),
  ),
  'snapshot.export': request<ExportOutcome>()(
    v.strictObject({
      format: v.picklist(exportFormats),
      /** Filter language; empty exports everything. */
      filter: v.pipe(v.string(), v.maxLength(2000)),
      /** Names, secrets and public addresses are replaced, so that it may be shared. */
      redacted: v.optional(v.boolean(), false),
    }),
  ),
} as const;

/** Everything a host tells its windows without being asked. */
export const events = {
  'table.delta': v.custom<TableDelta>(isObject),
  /** In place of a delta with very many rows: the table at this revision is to be asked for. */
  'table.replaced': v.strictObject({ revision: v.number() }),
  'monitor.status': v.custom<MonitorStatus>(isObject),
  /** How far the ending of a process has come. */
  'process.ending': v.custom<Ending>(isObject),
  /** Another part of the host (tray, second instance) asks the window to show a port. */
  'port.reveal': v.strictObject({
    protocol: v.picklist(['tcp', 'udp']),
    port: portNumber,
    /** The reader also wants to end this process of the port, and is to be asked. */
    endPid: v.optional(pid),
  }),
  /** Alerts to be told to a person now, together. */
  'alerts.raised': v.strictObject({ alerts: v.array(alertSchema) }),
  'alerts.changed': v.custom<AlertsReport>(isObject),
  /** History is kept, or no longer, or something happened to its file. */
  'history.changed': v.custom<HistoryStatus>(isObject),
  /** The machine's addresses or names changed. */
  'machine.changed': v.custom<Machine>(isObject),
  /** A snapshot was saved or deleted. */
  'snapshots.changed': v.null(),
  /** The application menu asks the window for its settings. */
  'settings.open': v.null(),
  /** A setting has another value or source, or there is a problem with the settings file. */
  'settings.changed': v.custom<SettingsState>(isObject),
} as const;

/** `localhost`, or an address as text without a scope id. */
function isHostText(text: string): boolean {
  if (text === 'localhost') return true;
  return (
    ipaddr.IPv4.isValidFourPartDecimal(text) || (!text.includes('%') && ipaddr.IPv6.isValid(text))
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

export type RequestName = keyof typeof requests;
export type RequestArgument<Name extends RequestName> = v.InferOutput<
  (typeof requests)[Name]['schema']
>;
export type RequestResult<Name extends RequestName> = ReturnType<
  NonNullable<(typeof requests)[Name]['answer']>
>;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = v.InferOutput<(typeof events)[Name]>;
