import type { Phrase } from '../../core/words/phrase.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
import type { TextOutput } from '../terminal/terminal.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { wrapText } from '../terminal/wrap-text.ts';

/** What is said about one port. */
export interface Explanation {
  readonly title: string;
  readonly phrases: readonly Phrase[];
}

/** Lines longer than this are hard to read, however wide the terminal. */
const readableColumns = 88;

const indent = '  ';

/** A title and the sentences under it, each hanging from its first line. */
export function explanationText({ title, phrases }: Explanation, out: TextOutput): string {
  const width = Math.min(readableColumns, out.columns() ?? readableColumns) - 2 * indent.length;
  const sentences = phrases.map((phrase) => wrapText(visibleText(phraseText(phrase)), width));
  const lines = sentences.flatMap(([first = '', ...others]) => [
    indent + first,
    ...others.map((line) => indent + indent + line),
  ]);
  return [out.style('strong', title), ...lines].map((line) => `${line}\n`).join('');
}
