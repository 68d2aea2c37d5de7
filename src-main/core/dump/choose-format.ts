import { linuxNetstat } from './formats/linux-netstat.ts';
import { lsof } from './formats/lsof.ts';
import { macosNetstat } from './formats/macos-netstat.ts';
import { ss } from './formats/ss.ts';
import { windowsNetstat } from './formats/windows-netstat.ts';
import type { LineFormat, LineFormatMaker } from './line-format.ts';
import { readRows, type DumpRows } from './read-rows.ts';

const formats: readonly LineFormatMaker[] = [linuxNetstat, ss, windowsNetstat, macosNetstat, lsof];

/** The format a text is in, and its rows. */
export interface ReadDump extends DumpRows {
  readonly format: LineFormat;
}

/**
 * Finds out which tool wrote a text: the one in whose format most lines are rows. Headers are of no
 * account, since they come in other languages or not at all. Null when no line is a row.
 */
export function chooseFormat(lines: readonly string[]): ReadDump | null {
  const made = formats.map((make) => make(lines));
  const [likeliest] = made
    .map((format) => ({ format, rows: countRows(lines, format) }))
    .sort((a, b) => b.rows - a.rows);
  if (likeliest === undefined) return null;
  if (likeliest.rows > 0) return readAs(lines, likeliest.format);
  // Broken into short pieces, no line alone need be a row.
  const read = made.map((format) => readAs(lines, format));
  const [best] = read.sort((a, b) => b.rows.length - a.rows.length);
  return best === undefined || best.rows.length === 0 ? null : best;
}

function countRows(lines: readonly string[], format: LineFormat): number {
  return lines.reduce((count, line) => (format.read(line) === null ? count : count + 1), 0);
}

function readAs(lines: readonly string[], format: LineFormat): ReadDump {
  return { ...readRows(lines, format), format };
}
