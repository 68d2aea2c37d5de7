import { comparisonFile } from '../../core/compare/comparison-file.ts';
import type {
  ExportOutcome,
  HostCapabilities,
  HostDescription,
  RequestArgument,
  RequestName,
  RequestResult,
} from '../../core/contract/contract.ts';
import { pauseFor } from '../../core/table/reading-pause.ts';
import type { UnixSocket } from '../../core/unix/unix-socket.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { readProcessDetails } from '../../readers/process-details.ts';
import { exportFile, type ExportedFile } from './export-file.ts';
import { openOwnUrl } from './open-own-url.ts';
import { revealExecutable } from './reveal-executable.ts';
import type { Background } from '../start-background.ts';

/** One function for every request of the contract. Each may be handed only a checked argument. */
export type RequestHandlers = {
  readonly [Name in RequestName]: (
    argument: RequestArgument<Name>,
  ) => RequestResult<Name> | Promise<RequestResult<Name>>;
};

/** What sets one host apart from another. */
export interface HostOptions {
  readonly monitor: Monitor;
  readonly background: Pick<Background, 'handlers' | 'redaction' | 'snapshots'>;
  readonly kind: HostDescription['kind'];
  readonly version: string;
  readonly capabilities: HostCapabilities;
  /** Where the window's page cannot know them: see `HostDescription`. */
  readonly systemLanguages?: readonly string[];
  /** Brings an exported file to the user: a save dialog, or a download of the page. */
  readonly deliverExport: (file: ExportedFile) => Promise<ExportOutcome>;
  /** Shows a page in the system's browser; absent where the window's own browser can. */
  readonly openUrl?: (url: string) => Promise<void>;
  /** Shows a file in the system's file manager; absent where there is none to be had. */
  readonly revealFile?: (path: string) => void;
}

/** The answers to all requests, the same in every host but for `options`. */
export function createRequestHandlers(options: HostOptions): RequestHandlers {
  const { monitor, background, deliverExport } = options;
  return {
    'host.describe': () => describe(options),
    'table.snapshot': () => monitor.snapshot(),
    'monitor.status': () => monitor.status(),
    'monitor.pause': ({ wish }) => {
      monitor.setPause(wish === null ? null : pauseFor(wish, Date.now()));
      return monitor.status();
    },
    ...background.handlers,
    'url.open': (url) => openOwnUrl(url, options),
    'process.details': ({ pid, startedAtMs }) => readProcessDetails(pid, startedAtMs),
    'executable.reveal': (process) => revealExecutable(process, options.revealFile),
    'snapshots.reveal': ({ fileName }) => background.snapshots.reveal(fileName, options.revealFile),
    'unix.read': () => monitor.readUnixSockets(),
    'traffic.read': () => monitor.readTraffic(),
    'comparison.export': ({ format, text }) => deliverExport({ ...comparisonFile(format), text }),
    'snapshot.export': async (wish) =>
      deliverExport(
        exportFile(monitor, wish, {
          unixSockets: await unixSocketsFor(monitor, wish),
          redaction: wish.redacted ? await background.redaction() : null,
        }),
      ),
  };
}

function describe(options: HostOptions): HostDescription {
  const { monitor, kind, version, capabilities, systemLanguages } = options;
  const description = { kind, version, machine: monitor.machine(), capabilities };
  return systemLanguages === undefined ? description : { ...description, systemLanguages };
}

/** A whole snapshot has the Unix-domain sockets too; a filter speaks of ports and finds none. */
async function unixSocketsFor(
  monitor: Pick<Monitor, 'readUnixSockets'>,
  { format, filter }: RequestArgument<'snapshot.export'>,
): Promise<readonly UnixSocket[] | null> {
  if (format !== 'snapshot' || filter !== '') return null;
  const { readable, sockets } = await monitor.readUnixSockets();
  return readable ? sockets : null;
}
