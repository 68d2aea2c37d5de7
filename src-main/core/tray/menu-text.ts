/** Longest piece of text from outside that a menu line carries, in code points. */
export const longestMenuName = 28;

/**
 * Makes text from outside (a process name) fit for one line of a native menu: control, format and
 * bidirectional characters, line ends and odd spaces become single spaces, and what is longer than
 * `longest` code points ends in an ellipsis.
 */
export function menuName(text: string, longest = longestMenuName): string {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  const characters = Array.from(line);
  if (characters.length <= longest) return line;
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

/** With a capital first, as a line of its own. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A label as Electron's menus take it. On every system they read `&` as the mark of a keyboard
 * mnemonic, and `&&` as the character.
 */
export function escapeMnemonics(label: string): string {
  return label.replaceAll('&', '&&');
}
