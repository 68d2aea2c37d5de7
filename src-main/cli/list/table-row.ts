import type { Tone } from '../terminal/text-style.ts';

/** What stands in one column of a row. Parts are kept whole where a line is broken. */
export interface Cell {
  readonly parts: readonly string[];
  readonly tone: Tone | null;
}

/** A port, or a remote service in the part about clients. `lead` is its number and protocol. */
export interface GroupRow {
  readonly kind: 'heading' | 'group';
  readonly port: string;
  readonly protocol: string;
  readonly service: Cell;
  readonly reach: Cell;
  readonly process: Cell;
  readonly count: Cell;
  readonly age: Cell;
}

/** A socket under its port, or a remark about the port. */
export interface ChildRow {
  readonly kind: 'child';
  /** The last one under its port closes the rail. */
  readonly last: boolean;
  readonly role: string;
  readonly endpoint: Cell;
  readonly process: Cell;
  readonly state: Cell;
  readonly age: Cell;
}

/** Stands between the parts of the table. */
export interface TitleRow {
  readonly kind: 'title';
  readonly text: string;
}

export type TableRow = GroupRow | ChildRow | TitleRow;

export const emptyCell: Cell = { parts: [], tone: null };

/** A cell of one part; an empty text makes an empty cell. */
export function cell(text: string, tone: Tone | null = null): Cell {
  return text === '' ? emptyCell : { parts: [text], tone };
}
