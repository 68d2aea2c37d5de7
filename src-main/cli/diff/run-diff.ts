import { compareSnapshots } from '../../core/compare/compare-snapshots.ts';
import { isSameTable, type Comparison } from '../../core/compare/comparison.ts';
import { comparisonDocument } from '../../core/compare/comparison-document.ts';
import { narrowComparison } from '../../core/compare/narrow-comparison.ts';
import { withinSight } from '../../core/compare/within-sight.ts';
import { translate } from '../../core/words/translate.ts';
import { readFilter } from '../arguments/read-filter.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { safeJson } from '../terminal/safe-json.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { comparisonText } from './comparison-text.ts';
import type { DiffFormat } from './diff-formats.ts';
import { readSide, type ComparedSide } from './read-side.ts';

/** What to compare: file names, `-` for standard input, or `now`; the words are a filter. */
export interface DiffWish {
  readonly before: string;
  readonly after: string;
  readonly words: readonly string[];
  readonly format: DiffFormat;
}

/** `portside diff`: what is different between two readings; 0 the same, 1 they differ. */
export async function runDiff(wish: DiffWish, tools: CommandTools): Promise<ExitCode> {
  const filter = readFilter(wish.words);
  if (wish.before === '-' && wish.after === '-') {
    throw new CommandError(exitCode.usage, translate('commandLine.diffTwoInputs'));
  }
  const before = await readSide(wish.before, tools);
  const after = await readSide(wish.after, tools);
  const earlier = withinSight(before.sockets, after.hides);
  const later = withinSight(after.sockets, before.hides);
  const comparison = narrowComparison(compareSnapshots(earlier, later), filter);
  const { terminal } = tools;
  terminal.out.write(answerText(comparison, [before, after], wish.format, terminal));
  writeLeftOut(before.sockets.length - earlier.length, after, terminal);
  writeLeftOut(after.sockets.length - later.length, before, terminal);
  if (!isSameTable(comparison)) return exitCode.nothing;
  const key = wish.words.length === 0 ? 'compare.same' : 'compare.sameMatching';
  terminal.err.write(`${translate(key, { count: later.length })}\n`);
  return exitCode.done;
}

function answerText(
  comparison: Comparison,
  [before, after]: readonly [ComparedSide, ComparedSide],
  format: DiffFormat,
  { out }: Terminal,
): string {
  if (format === 'text') return comparisonText(comparison, out.style);
  const document = comparisonDocument(comparison, before.source, after.source);
  return `${safeJson(JSON.stringify(document, null, 2))}\n`;
}

function writeLeftOut(count: number, there: ComparedSide, { err }: Terminal): void {
  if (count === 0) return;
  const text = translate('compare.leftOut', { count, other: there.sourceText });
  err.write(`${err.style('soft', text)}\n`);
}
