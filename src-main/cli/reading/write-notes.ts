import type { Note } from '../../core/reading/note.ts';
import { translate } from '../../core/words/translate.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visibleText } from '../../core/words/visible-text.ts';

/** Says on stderr what a reading could not see, a line each: what happened and what helps. */
export function writeNotes(notes: readonly Note[], { err }: Pick<Terminal, 'err'>): void {
  for (const note of notes) {
    const tone = note.level === 'error' ? 'failed' : 'soft';
    err.write(`${err.style(tone, noteText(note))}\n`);
  }
}

function noteText({ code, values }: Note): string {
  const message = asSentence(translate(`note.${code}.message`, values));
  const fix = translate(`note.${code}.fix`, values);
  return visibleText(translate('commandLine.note', { message, fix }));
}

/** A message may end with the system's own words, which have no full stop. */
function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
