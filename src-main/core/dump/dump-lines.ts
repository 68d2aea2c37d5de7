import type { WrongLine } from './dump.ts';

/** Longer lines are no row of any tool. */
const longestLine = 65_536;
const longestExample = 120;

/**
 * Parts a text into lines, whatever a system or a clipboard made of their ends; a byte order mark
 * is no text. White space at their ends stays: it tells where a terminal broke them.
 */
export function dumpLines(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r*\n|\r/)
    .map((line) => (line.length > longestLine ? line.slice(0, longestLine) : line));
}

/** A line as it is shown to a person; `index` counts from 0. */
export function wrongLine(lines: readonly string[], index: number): WrongLine {
  const text = (lines[index] ?? '').trim();
  const isLong = text.length > longestExample;
  return { line: index + 1, text: isLong ? `${text.slice(0, longestExample)}…` : text };
}

const prompt =
  /^(?:\[?[\w.-]+@[\w.-]+[^$#%>❯]{0,200}[$#%>❯]|PS [A-Za-z]:\\[^>]*>|[A-Za-z]:\\[^>]*>|[$#%❯]\s)/u;

/** True for the line of a shell that was copied along: `ada@web-1:~$ ss -tunap`, `C:\Users\ada>`. */
export function isPrompt(line: string): boolean {
  return prompt.test(line.trimStart());
}
