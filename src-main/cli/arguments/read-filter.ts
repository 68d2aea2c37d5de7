import type { Filter, FilterError } from '../../core/query/filter.ts';
import { parseFilter } from '../../core/query/parse-filter.ts';
import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { displayWidth } from '../terminal/display-width.ts';
import { visibleText } from '../../core/words/visible-text.ts';

const indent = '  ';

/**
 * Reads the filter that the words of a command line make together. Throws the first problem with
 * the filter as typed and a line of carets under the term that is meant.
 */
export function readFilter(words: readonly string[]): Filter {
  const text = words.join(' ');
  const parsed = parseFilter(text);
  if (parsed.ok) return parsed.filter;
  const [first] = parsed.errors;
  throw new CommandError(exitCode.usage, first === undefined ? text : filterProblem(text, first));
}

/** The problem in words, the filter, and carets under the term. */
export function filterProblem(text: string, error: FilterError): string {
  const before = visibleText(text.slice(0, error.start));
  const term = visibleText(text.slice(error.start, error.end));
  const carets = '^'.repeat(Math.max(1, displayWidth(term)));
  const problem = translate(error.key, harmless(error.values));
  return [
    problem,
    indent + visibleText(text),
    indent + ' '.repeat(displayWidth(before)) + carets,
  ].join('\n');
}

function harmless(values: FilterError['values']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? visibleText(value) : value,
    ]),
  );
}
