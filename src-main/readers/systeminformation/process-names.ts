import type { Note } from '../../core/reading/note.ts';
import type { Owner } from '../../core/socket/owner.ts';
import type { SocketFacts } from '../../core/socket/socket.ts';
import { errorCode } from '../../core/machine/error-code.ts';
import { answerWithin } from './answer-within.ts';
import { askBudget } from './ask-budget.ts';
import type { ProcessEntry } from './parse-process-list.ts';
import { singleFlight } from './single-flight.ts';

/** Sockets whose owners have names where the OS told them, and what kept it from telling. */
export interface NamedSockets {
  readonly sockets: readonly SocketFacts[];
  readonly notes: readonly Note[];
}

/** Fills in the process names that the list of sockets lacks. */
export interface ProcessNames {
  /** Never rejects. */
  complete(sockets: readonly SocketFacts[]): Promise<NamedSockets>;
}

export interface ProcessNamesOptions {
  /** Lists all processes; costly (a PowerShell on Windows). */
  readonly listProcesses: () => Promise<readonly ProcessEntry[]>;
  /** How long a reading waits for names; later ones go on with what came in the meantime. */
  readonly waitMs: number;
  readonly nowMs: () => number;
}

/**
 * Remembers names by pid for as long as the pid holds a socket, and asks only when a pid without
 * name shows up. Asking takes at most 2 % of the time on average.
 */
export function processNames(options: ProcessNamesOptions): ProcessNames {
  const { listProcesses, waitMs, nowMs } = options;
  const budget = askBudget({ share: 0.02, mostMs: 5000 });
  let known = new Map<number, ProcessEntry | null>();
  let failure: string | null = null;

  const list = singleFlight(async () => {
    const startedAtMs = nowMs();
    try {
      const entries = await listProcesses();
      failure = entries.length === 0 ? 'empty list' : null;
      return entries;
    } catch (error) {
      failure = errorCode(error);
      return [];
    } finally {
      budget.spend(nowMs() - startedAtMs);
    }
  });

  const learn = (entries: readonly ProcessEntry[], wanted: Iterable<number>): void => {
    const byPid = new Map(entries.map((entry) => [entry.pid, entry]));
    for (const pid of wanted) known.set(pid, byPid.get(pid) ?? null);
  };

  const ask = async (unknown: readonly number[]): Promise<void> => {
    const answer = list.ask().then((entries) => learn(entries, unknown));
    await answerWithin(answer, waitMs);
  };

  return {
    complete: async (sockets) => {
      const nameless = namelessPids(sockets);
      known = new Map([...known].filter(([pid]) => nameless.has(pid)));
      const unknown = [...nameless].filter((pid) => !known.has(pid));
      if (unknown.length > 0 && budget.mayAsk(nowMs())) await ask(unknown);
      const stillNameless = [...nameless].some((pid) => !known.get(pid));
      return {
        sockets: sockets.map((socket) => withNames(socket, known)),
        notes: failure !== null && stillNameless ? [unavailable(failure)] : [],
      };
    },
  };
}

function namelessPids(sockets: readonly SocketFacts[]): ReadonlySet<number> {
  const owners = sockets.flatMap((socket) => socket.owners);
  return new Set(owners.filter(({ name }) => name === '').map(({ pid }) => pid));
}

function withNames(
  socket: SocketFacts,
  known: ReadonlyMap<number, ProcessEntry | null>,
): SocketFacts {
  if (!socket.owners.some(({ name, pid }) => name === '' && known.get(pid))) return socket;
  return { ...socket, owners: socket.owners.map((owner) => named(owner, known.get(owner.pid))) };
}

function named(owner: Owner, entry: ProcessEntry | null | undefined): Owner {
  if (owner.name !== '' || !entry) return owner;
  return { ...owner, name: entry.name, startedAtMs: entry.startedAtMs };
}

function unavailable(reason: string): Note {
  return { code: 'names-unavailable', level: 'warning', values: { reason } };
}
