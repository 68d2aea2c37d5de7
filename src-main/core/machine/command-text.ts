/**
 * The words of a command as one would type them, so that blanks within a word can be told from
 * those between two. A single word stays as it is: it is a whole command line that the system told
 * in one text, or a title that a process gave itself.
 */
export function commandText(words: readonly string[]): string {
  const [only] = words;
  return words.length === 1 && only !== undefined ? only : words.map(quoted).join(' ');
}

function quoted(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
