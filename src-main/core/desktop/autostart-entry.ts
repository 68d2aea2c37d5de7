/** What stands in an entry that Portside wrote, so that it never deletes a user's own. */
const mark = 'X-Portside-Managed=true';

/** Characters for which an argument of `Exec` must be quoted (Desktop Entry Specification 1.5). */
const reserved = /[\s"'\\><~|&;$*?#()`%]/;

/**
 * The text of an autostart entry (Desktop Entry Specification 1.5) that runs `command`, a program
 * and its arguments, when the user logs in.
 */
export function autostartEntry(name: string, command: readonly string[]): string {
  const lines = [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.5',
    `Name=${escapeValue(name)}`,
    `Exec=${escapeValue(command.map(quoteArgument).join(' '))}`,
    'Terminal=false',
    mark,
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether an entry is one that `autostartEntry` made. */
export function isOwnEntry(text: string): boolean {
  return text.split('\n').includes(mark);
}

/** Within quotes a backslash goes before `"`, a backquote, `$` and `\`; `%` begins a field code. */
function quoteArgument(argument: string): string {
  if (argument !== '' && !reserved.test(argument)) return argument;
  const quoted = argument.replaceAll(/["`$\\]/g, (letter) => `\\${letter}`);
  return `"${quoted.replaceAll('%', '%%')}"`;
}

/** The escapes of any string value, which are undone before `Exec` is taken apart. */
function escapeValue(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('\r', '\\r');
}
