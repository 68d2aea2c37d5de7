import { setTimeout } from 'node:timers/promises';
import type { EndAnswer, Ending } from '../../core/ending/ending.ts';
import { endingOutcome } from '../../core/ending/ending-outcome.ts';
import type { EndingPreview } from '../../core/ending/ending-preview.ts';
import type { ExactProcess } from '../../core/ending/exact-process.ts';
import { successorOf } from '../../core/ending/successor.ts';
import type { Socket } from '../../core/socket/socket.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
import { translate } from '../../core/words/translate.ts';
import type { Endings } from '../../host/ending/create-endings.ts';
import type { TextOutput } from '../terminal/terminal.ts';
import { untilAborted } from '../terminal/until-aborted.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import type { EndingNews } from './ending-news.ts';
import { ownerNames } from '../../core/socket/process-label.ts';

/** A supervisor, as systemd or a shell loop, mostly starts a program again within this time. */
const supervisorMs = 1000;

export interface EndProcessOptions {
  readonly endings: Pick<Endings, 'handlers'>;
  readonly news: EndingNews;
  readonly withChildren: boolean;
  /** Whether to use force on who ignored the polite signal; asked only then. */
  readonly wantsForce: (ending: Ending) => Promise<boolean>;
  /** The table as it is at this moment; none where it cannot be read. */
  readonly readSockets: () => Promise<readonly Socket[]>;
  /** Where progress is told. */
  readonly progress: Pick<TextOutput, 'write'>;
  readonly interrupted: AbortSignal;
}

/** How it went: refused, the last that was heard of it, or null for interrupted. */
export type EndResult = Extract<EndAnswer, { outcome: 'refused' }> | Ending | null;

/**
 * Ends what `preview` showed: politely first, then by force where that is wished, and looks
 * whether somebody takes its ports again.
 */
export async function endProcess(
  preview: EndingPreview,
  options: EndProcessOptions,
): Promise<EndResult> {
  const polite = await signal(preview, false, options);
  if (polite !== null) return polite;
  const { news, interrupted } = options;
  const first = await news.until(({ phase }) => isSettled(phase), interrupted);
  if (first === null) return null;
  if (first.phase === 'ended') return withSuccessor(first, preview, options);
  if (!(await options.wantsForce(first))) return interrupted.aborted ? null : first;
  const forced = await signal(preview, true, options);
  if (forced !== null) return forced;
  const last = await news.until(({ phase }) => isOver(phase), interrupted);
  return last?.phase === 'ended' ? withSuccessor(last, preview, options) : last;
}

/** Null when it was signalled, else why not. */
async function signal(
  preview: EndingPreview,
  force: boolean,
  { endings, news, withChildren, progress }: EndProcessOptions,
): Promise<Extract<EndAnswer, { outcome: 'refused' }> | null> {
  const answer = await endings.handlers['process.end']({
    ...exactly(preview),
    force,
    children: withChildren ? preview.children.map(exactly) : [],
  });
  if (answer.outcome === 'refused') return answer;
  news.hear(answer.ending);
  const { phase } = answer.ending;
  if (phase === 'asked' || phase === 'forced') progress.write(`${outcomeText(answer.ending)}\n`);
  return null;
}

function exactly({ pid, startedAtMs }: ExactProcess): ExactProcess {
  return { pid, startedAtMs };
}

function isSettled(phase: Ending['phase']): boolean {
  return phase === 'ended' || phase === 'ignored' || phase === 'deaf';
}

function isOver(phase: Ending['phase']): boolean {
  return phase === 'ended' || phase === 'unkillable';
}

/**
 * Gives a supervisor the time to start it again, then looks who waits on its ports now. A monitor
 * may be too slow for that: it reads the table only as often as that is cheap.
 */
async function withSuccessor(
  ending: Ending,
  { alone, withChildren: all, children }: EndingPreview,
  { withChildren, readSockets, interrupted }: EndProcessOptions,
): Promise<Ending | null> {
  const { ports } = withChildren ? all : alone;
  if (ports.length === 0) return ending;
  await Promise.race([setTimeout(supervisorMs), untilAborted(interrupted)]);
  if (interrupted.aborted) return null;
  const pids = new Set([ending.pid, ...(withChildren ? children.map(({ pid }) => pid) : [])]);
  return { ...ending, successor: successorOf(ports, await readSockets(), pids) };
}

/** How an ending stands, in one line that is safe for a terminal. */
export function outcomeText(ending: Ending): string {
  return visibleText(phraseText(endingOutcome(ending)));
}

/** Who still runs, as a line to follow the outcome. */
export function stillRunningText({ running }: Ending): string {
  const names = ownerNames(running);
  return visibleText(translate('ending.stillRunning', { names }));
}
