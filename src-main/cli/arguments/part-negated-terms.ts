/** Commands whose words are a filter, in which `-term` negates. */
const filterCommands: readonly string[] = ['list', 'watch', 'end', 'open', 'diff', 'history'];

/**
 * Moves filter terms like `-port:22` behind `--`, where they are not taken for options. `-h` stays
 * the short form of `--help`, and for `end` `-y` that of `--yes`; nothing changes behind a `--`
 * that was typed.
 */
export function partNegatedTerms(words: readonly string[]): readonly string[] {
  const [command = ''] = words;
  if (!filterCommands.includes(command)) return words;
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  const after = end === -1 ? [] : words.slice(end + 1);
  const terms = [...before.filter((word) => isNegatedTerm(word, command)), ...after];
  const others = before.filter((word) => !isNegatedTerm(word, command));
  return terms.length === 0 ? others : [...others, '--', ...terms];
}

function isNegatedTerm(word: string, command: string): boolean {
  return /^-[^-]/.test(word) && word !== '-h' && !(command === 'end' && word === '-y');
}
