/** Longest piece of text from outside that a menu line carries, in code points. */
export const longestMenuName = 28;

/**
 * Makes text from outside (a process name) fit for one line of a native menu: control, format and
 * bidirectional characters, line ends and odd spaces become single spaces, and what is longer than
 * `longestMenuName` code points ends in an ellipsis.
 */
export function menuName(text: string): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const characters = Array.from(line);
  if (characters.length <= longestMenuName) return line;
  return `${characters
    .slice(0, longestMenuName - 1)
    .join('')
    .trimEnd()}…`;
}

/** Doubles each `&`, which a native menu would take for the mark of a keyboard mnemonic. */
export function escapeMnemonics(label: string): string {
  return label.replaceAll('&', '&&');
}
