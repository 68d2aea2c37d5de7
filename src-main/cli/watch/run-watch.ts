import { compareSockets } from '../../core/snapshot/snapshot-document.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Socket } from '../../core/socket/socket.ts';
import { findConversations } from '../../core/table/conversations.ts';
import { translate } from '../../core/words/translate.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { readFilter } from '../arguments/read-filter.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { firstReadingOf } from '../reading/first-reading.ts';
import { writeNotes } from '../reading/write-notes.ts';
import { hangLine } from '../terminal/hang-line.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { untilAborted } from '../terminal/until-aborted.ts';
import { changeJson } from './change-json.ts';
import { changeLine } from './change-line.ts';
import { startWatching } from './start-watching.ts';
import { followTable, type TableStep } from './follow-table.ts';
import type { TableChange } from './table-change.ts';
import type { WatchFormat } from './watch-formats.ts';

export interface WatchWish {
  readonly words: readonly string[];
  readonly format: WatchFormat;
  /** Null for the interval of the settings. */
  readonly intervalMs: number | null;
}

/** `portside watch`: what opens, changes and closes, until interrupted or nobody listens. */
export async function runWatch(wish: WatchWish, tools: CommandTools): Promise<ExitCode> {
  const { terminal } = tools;
  const filter = readFilter(wish.words);
  const { monitor, stop } = await startWatching(wish, tools);
  try {
    if (!(await firstReadingOf(monitor, terminal))) return exitCode.done;
    await watch(monitor, filter, wish, terminal);
  } finally {
    await stop();
  }
  return exitCode.done;
}

async function watch(
  monitor: Monitor,
  filter: Filter,
  wish: WatchWish,
  terminal: Terminal,
): Promise<void> {
  const { notes, sockets } = monitor.snapshot();
  writeNotes(notes, terminal);
  if (terminal.err.isTerminal) writeStart(sockets.filter(filter).length, terminal);
  const stops = [
    followTable(monitor, (step) => writeStep(step, filter, monitor, wish.format, terminal)),
    monitor.onDelta((delta) => writeNotes(delta.notes ?? [], terminal)),
  ];
  await untilAborted(terminal.ended);
  for (const stop of stops) stop();
}

function writeStart(count: number, { err }: Terminal): void {
  err.write(`${err.style('soft', translate('commandLine.watching', { count }))}\n`);
}

function writeStep(
  step: TableStep,
  filter: Filter,
  monitor: Monitor,
  format: WatchFormat,
  { out }: Terminal,
): void {
  const changes = step.changes.filter((change) => isWanted(change, filter)).sort(compareChanges);
  if (changes.length === 0) return;
  const context = {
    machine: monitor.machine(),
    conversations: findConversations(withClosed(step)),
    style: out.style,
  };
  const line = (change: TableChange) =>
    format === 'text' ? hangLine(changeLine(change, context), out.columns()) : changeJson(change);
  out.write(changes.map((change) => `${line(change)}\n`).join(''));
}

/** Both ends of a conversation close at once; their lines still name each other. */
function withClosed({ changes, sockets }: TableStep): Socket[] {
  const closed = changes.filter(({ kind }) => kind === 'closed').map(({ socket }) => socket);
  return [...closed, ...sockets.values()];
}

/** A socket that leaves the filter by a change is told too: its reader must learn of it. */
function isWanted({ socket, before }: TableChange, filter: Filter): boolean {
  return filter(socket) || (before !== null && filter(before));
}

const order = { closed: 0, changed: 1, opened: 2 } as const;

function compareChanges(a: TableChange, b: TableChange): number {
  return order[a.kind] - order[b.kind] || compareSockets(a.socket, b.socket);
}
