/**
 * Writes rows as CSV (RFC 4180: commas, CRLF, quotes doubled). Every cell is quoted, so that
 * programs which part cells at semicolons do not find new ones inside, and a cell that a
 * spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). A cell is
 * one line: what reads line by line would take the rest of a process's name for another socket.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string | number): string {
  return `"${harmless(oneLine(String(value))).replaceAll('"', '""')}"`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
}

/** White space before the sign does not help: some programs trim it. */
function harmless(text: string): string {
  return /^\s*[=+\-@\t\r\n]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
