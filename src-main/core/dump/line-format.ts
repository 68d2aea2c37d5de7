import type { DumpTool } from './dump.ts';
import type { DumpRow } from './dump-row.ts';

/** How one tool of one OS writes its lines. All functions take one line without its line end. */
export interface LineFormat {
  readonly tool: DumpTool;
  readonly platform: string;
  /** The row a line is; null when it is none, or a damaged one. Nothing is ever guessed. */
  read(line: string): DumpRow | null;
  /** True when a row begins here, so that the line cannot be the rest of the one before. */
  startsRow(line: string): boolean;
  /** True for lines that only add to the row before them (`ss -i`, `netstat -b`). */
  isDetail(line: string): boolean;
  /** The program a line of its own names for the row before it (`netstat -b` of Windows). */
  programOf(line: string): string | null;
}

/** Makes a format; the whole text may tell how its lines are to be read. */
export type LineFormatMaker = (lines: readonly string[]) => LineFormat;

/** For formats in which every line is a row. */
export const noDetails = { isDetail: () => false, programOf: () => null } as const;
