import { compareSides, comparisonLimits } from '../../core/compare/compare-sides.ts';
import { isSameTable } from '../../core/compare/comparison.ts';
import { exportComparison, type ComparedTables } from '../../core/compare/export-comparison.ts';
import { narrowComparison } from '../../core/compare/narrow-comparison.ts';
import { redactComparison } from '../../core/redact/redact-comparison.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
import { translate } from '../../core/words/translate.ts';
import { readFilter } from '../arguments/read-filter.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { hangLine } from '../terminal/hang-line.ts';
import { safeJson } from '../terminal/safe-json.ts';
import { visibleLines, visibleText } from '../../core/words/visible-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { comparisonText } from './comparison-text.ts';
import type { DiffFormat } from './diff-formats.ts';
import { readSide } from './read-side.ts';

/** What to compare: file names, `-` for standard input, or `now`; the words are a filter. */
export interface DiffWish {
  readonly before: string;
  readonly after: string;
  readonly words: readonly string[];
  readonly format: DiffFormat;
  readonly redact: boolean;
}

/** `portside diff`: what is different between two readings; 0 the same, 1 they differ. */
export async function runDiff(wish: DiffWish, tools: CommandTools): Promise<ExitCode> {
  const filter = readFilter(wish.words);
  if (wish.before === '-' && wish.after === '-') {
    throw new CommandError(exitCode.usage, translate('commandLine.diffTwoInputs'));
  }
  const before = await readSide(wish.before, tools);
  const after = await readSide(wish.after, tools);
  const compared = compareSides(before, after);
  const comparison = narrowComparison(compared.comparison, filter);
  const { out, err } = tools.terminal;
  const tables = { before, after, comparison };
  const told = wish.redact ? redactComparison(tables, await tools.redaction()) : tables;
  out.write(answerText(told, wish.format, tools.terminal));
  for (const limit of comparisonLimits(before, after, { ...compared, comparison })) {
    err.write(`${err.style('soft', visibleText(phraseText(limit)))}\n`);
  }
  if (!isSameTable(comparison)) return exitCode.nothing;
  const key = wish.words.length === 0 ? 'compare.same' : 'compare.sameMatching';
  err.write(`${translate(key, { count: compared.compared })}\n`);
  return exitCode.done;
}

function answerText(tables: ComparedTables, format: DiffFormat, { out }: Terminal): string {
  if (format === 'text') {
    const lines = comparisonText(tables.comparison, out.style).split('\n');
    return lines.map((line) => hangLine(line, out.columns())).join('\n');
  }
  const { text } = exportComparison(tables, format);
  return format === 'json' ? safeJson(text) : visibleLines(text);
}
