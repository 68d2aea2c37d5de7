import type { ListedProcess } from '../core/ending/listed-process.ts';
import type { Machine } from '../core/machine/machine.ts';
import type { RedactOptions } from '../core/redact/redact-reading.ts';
import type { TableSnapshot } from '../core/table/delta.ts';
import type { UnixReading } from '../core/unix/unix-reading.ts';
import type { Phrase } from '../core/words/phrase.ts';
import type { AlertLook, LookForAlertsOptions } from '../host/alerts/look-for-alerts.ts';
import type { Endings } from '../host/ending/create-endings.ts';
import type { Background, BackgroundOptions } from '../host/start-background.ts';
import type { Monitor } from '../monitor/monitor.ts';
import type { OpenedHistory } from '../storage/history/opened-history.ts';
import type { ProgramFiles } from './start/program-files.ts';
import type { AskPerson } from './terminal/ask-person.ts';
import type { Terminal } from './terminal/terminal.ts';

/** One look at the socket table. */
export interface TableReading {
  readonly snapshot: TableSnapshot;
  readonly machine: Machine;
  /** False when no reader could read; the notes say why. */
  readonly readable: boolean;
}

/** What the browser host needs; without `port` the OS or the host chooses one. */
export interface WebHostWish {
  readonly monitor: Monitor;
  readonly background: Background;
  readonly rendererDirectory: string;
  readonly version: string;
  readonly host?: string;
  readonly port?: number;
}

/** A browser host that runs; each URL lets one browser in, once. */
export interface RunningWebHost {
  readonly url: string;
  newUrl(): string;
  /** What the user should know about the address that was asked for. */
  readonly warnings: readonly Phrase[];
  stop(): Promise<void>;
}

/** What is piped or typed into a command. */
export interface StandardInput {
  readonly isTerminal: boolean;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Everything a command uses of the rest of the program; the composition root puts it together. */
export interface CommandTools {
  readonly terminal: Terminal;
  readonly version: string;
  readonly files: ProgramFiles;
  /** Begins to read what is piped or typed in; to be called once. */
  readonly standardInput: () => StandardInput;
  readTable(): Promise<TableReading>;
  /** The Unix-domain sockets now. Never rejects; where they cannot be read the notes say why. */
  readonly readUnixSockets: () => Promise<UnixReading>;
  /** How to replace what is private in what is shared. Never rejects. */
  readonly redaction: () => Promise<RedactOptions>;
  startMonitor(options: { readonly intervalMs: number }): Promise<Monitor>;
  /** Rejects when the processes of this machine cannot be listed. */
  readonly listProcesses: () => Promise<readonly ListedProcess[]>;
  /** Ends processes whose sockets the monitor reads; the caller stops it. */
  readonly startEndings: (monitor: Monitor) => Promise<Endings>;
  /** Null where nobody sits at a terminal. */
  readonly ask: AskPerson | null;
  readonly readMachine: () => Machine;
  /** What was recorded before, for reading. Never rejects. */
  readonly openHistory: () => Promise<OpenedHistory>;
  /** Where it is or would be. */
  readonly historyPath: () => string;
  /** Tells alerts and keeps none; the caller stops it. */
  readonly lookForAlerts: (
    options: Omit<LookForAlertsOptions, 'dataDirectory'>,
  ) => Promise<AlertLook>;
  /** What runs behind the browser host; the caller stops it. */
  startBackground(
    options: Pick<BackgroundOptions, 'monitor' | 'commanded' | 'ending'>,
  ): Promise<Background>;
  /** Throws a `CommandError` that says which port or address is not to be had. */
  startWebHost(wish: WebHostWish): Promise<RunningWebHost>;
}
