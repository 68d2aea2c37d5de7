import type { Phrase } from '../../core/words/phrase.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
import type { TextOutput } from '../terminal/terminal.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { wrapText } from '../terminal/wrap-text.ts';

/** What is said about one port. */
export interface Explanation {
  readonly title: string;
  readonly phrases: readonly Phrase[];
}

/** Lines longer than this are hard to read, however wide the terminal. */
const readableColumns = 88;

/** A title and a paragraph, broken for the terminal that reads them. */
export function explanationText({ title, phrases }: Explanation, out: TextOutput): string {
  const width = Math.min(readableColumns, out.columns() ?? readableColumns);
  const paragraph = phrases.map((phrase) => visibleText(phraseText(phrase))).join(' ');
  const lines = [out.style('strong', title), ...wrapText(paragraph, width)];
  return lines.map((line) => `${line}\n`).join('');
}
