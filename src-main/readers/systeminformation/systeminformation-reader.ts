import { setTimeout as delay } from 'node:timers/promises';
import { normaliseConnections } from '../../core/reading/normalise-connections.ts';
import type { NormalisedConnections } from '../../core/reading/normalise-connections.ts';
import type { Note } from '../../core/reading/note.ts';
import type { ReaderReport } from '../../core/reading/reader-report.ts';
import { errorCode } from '../../core/machine/error-code.ts';
import type { Reader } from '../reader.ts';
import { answerWithin } from './answer-within.ts';
import { commandWatch } from './command-watch.ts';
import { loadSystemInformation } from './library.ts';
import type { SystemInformation } from './library.ts';
import { missingCommands } from './missing-commands.ts';
import { parseProcessList } from './parse-process-list.ts';
import { powerShellLease } from './power-shell-lease.ts';
import type { PowerShellLease } from './power-shell-lease.ts';
import { openProbeListener } from './probe-listener.ts';
import type { ProbeListener } from './probe-listener.ts';
import { processNames } from './process-names.ts';
import { singleFlight } from './single-flight.ts';

/** What the reader works with; all have defaults for this machine. */
export interface SysteminformationReaderOptions {
  readonly platform?: string;
  readonly library?: () => Promise<SystemInformation>;
  readonly openProbe?: () => Promise<ProbeListener>;
  readonly path?: () => string;
  readonly timeoutMs?: number;
  /** How long a reading waits for process names (Windows, macOS). */
  readonly namesWaitMs?: number;
  readonly nowMs?: () => number;
}

/** A run that ended without a table, and what to say about it. */
class FailedRun extends Error {
  readonly note: Note;

  constructor(note: Note) {
    super(note.code);
    this.note = note;
  }
}

const usualTimeoutMs = 15_000;
const usualNamesWaitMs = 300;
/** How long commands that are killed may take to be gone. */
const goodbyeMs = 500;

/** The base reader, for every system: `networkConnections()` of systeminformation. */
export function createSysteminformationReader(
  options: SysteminformationReaderOptions = {},
): Reader {
  const { platform = process.platform, timeoutMs = usualTimeoutMs, nowMs = Date.now } = options;
  const { library = loadSystemInformation, openProbe = openProbeListener } = options;
  const { path = () => process.env['PATH'] ?? '', namesWaitMs = usualNamesWaitMs } = options;
  let shell: PowerShellLease | null = null;

  const listing = commandWatch();
  const naming = commandWatch();

  const rows = singleFlight(() => listing.run(async () => (await library()).networkConnections()));

  const names = processNames({
    waitMs: namesWaitMs,
    nowMs,
    listProcesses: async () => {
      const loaded = await library();
      shell ??= powerShellLease(loaded, platform);
      shell.use(nowMs());
      return parseProcessList(await naming.run(() => loaded.processes()), platform);
    },
  });

  const list = async (): Promise<NormalisedConnections> => {
    const question = rows.ask();
    const answer = await answerWithin(question, timeoutMs);
    if (!answer.inTime) {
      listing.end();
      // The next run must not join a question that is about to end.
      await Promise.race([question.catch(() => null), delay(goodbyeMs)]);
      throw new FailedRun(timedOut(timeoutMs));
    }
    return normaliseConnections(Array.isArray(answer.value) ? answer.value : [], platform);
  };

  /** An empty answer is believed only if it stops being empty once we listen ourselves. */
  const listWithProbe = async (): Promise<NormalisedConnections> => {
    const probe = await openProbe();
    try {
      const found = await list();
      const seen = found.sockets.some(({ local }) => local.port === probe.port);
      if (!seen && found.sockets.length === 0) throw new FailedRun(failed('empty answer'));
      const sockets = found.sockets.filter(({ local }) => local.port !== probe.port);
      return { sockets, skipped: found.skipped };
    } finally {
      await probe.close();
    }
  };

  const look = async (): Promise<Pick<ReaderReport, 'sockets' | 'notes'>> => {
    const commands = missingCommands({ platform, path: path() });
    if (commands.length > 0) throw new FailedRun(commandMissing(commands));
    const first = await list();
    const { sockets, skipped } = first.sockets.length > 0 ? first : await listWithProbe();
    const named = await names.complete(sockets);
    shell?.releaseIfIdle(nowMs());
    return { sockets: named.sockets, notes: [...named.notes, ...rowsSkipped(skipped)] };
  };

  return {
    name: 'systeminformation',
    runsCommands: true,
    read: () => reportOf(look, nowMs),
    close: () => {
      listing.end();
      naming.end();
      shell?.release();
    },
  };
}

async function reportOf(
  look: () => Promise<Pick<ReaderReport, 'sockets' | 'notes'>>,
  nowMs: () => number,
): Promise<ReaderReport> {
  const reader = 'systeminformation';
  try {
    const found = await look();
    return { reader, outcome: 'read', takenAtMs: nowMs(), complete: false, ...found };
  } catch (error) {
    const note = error instanceof FailedRun ? error.note : failed(errorCode(error));
    const takenAtMs = nowMs();
    return { reader, outcome: 'failed', takenAtMs, complete: false, sockets: [], notes: [note] };
  }
}

function commandMissing(commands: readonly string[]): Note {
  return { code: 'command-missing', level: 'warning', values: { commands: commands.join(', ') } };
}

function failed(reason: string): Note {
  return { code: 'systeminformation-failed', level: 'warning', values: { reason } };
}

function timedOut(timeoutMs: number): Note {
  const values = { reader: 'systeminformation', seconds: Math.round(timeoutMs / 1000) };
  return { code: 'reader-timeout', level: 'warning', values };
}

function rowsSkipped({ rows, example }: NormalisedConnections['skipped']): readonly Note[] {
  if (rows === 0) return [];
  return [{ code: 'rows-skipped', level: 'warning', values: { rows, example: example ?? '' } }];
}
