/**
 * Writes a table in GitHub Flavored Markdown (section 4.10). Cells are shown as plain text:
 * nothing in them can end a cell or a row, be markup, a link or HTML.
 */
export function markdownText(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const lines = [
    markdownRow(head),
    markdownRow(
      head.map(() => '---'),
      false,
    ),
  ];
  for (const row of rows) lines.push(markdownRow(row));
  return `${lines.join('\n')}\n`;
}

function markdownRow(cells: readonly (string | number)[], escape = true): string {
  return `| ${cells.map((cell) => (escape ? markdownCell(String(cell)) : cell)).join(' | ')} |`;
}

/**
 * A text as Markdown shows it: plain, on one line.
 * Punctuation that can begin markup is written as a character reference rather than with a
 * backslash: a reference never pairs with a backslash that stands before it.
 */
export function markdownCell(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[&<>|`*_~[\]\\!#$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/(https?|ftp|www)(?=[:.])/gi, (scheme) => `${scheme}&#8203;`)
    .replace(/@/g, '&#64;');
}
