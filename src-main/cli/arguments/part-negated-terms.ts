/** Commands whose words are a filter, in which `-term` negates. */
const filterCommands: readonly string[] = ['list', 'watch', 'open', 'diff'];

/**
 * Moves filter terms like `-port:22` behind `--`, where they are not taken for options. `-h` stays
 * the short form of `--help`; nothing changes behind a `--` that was typed.
 */
export function partNegatedTerms(words: readonly string[]): readonly string[] {
  if (!filterCommands.includes(words[0] ?? '')) return words;
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  const after = end === -1 ? [] : words.slice(end + 1);
  const terms = [...before.filter(isNegatedTerm), ...after];
  const others = before.filter((word) => !isNegatedTerm(word));
  return terms.length === 0 ? others : [...others, '--', ...terms];
}

function isNegatedTerm(word: string): boolean {
  return /^-[^-]/.test(word) && word !== '-h';
}
