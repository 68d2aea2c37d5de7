import type { Socket } from '../socket/socket.ts';

/** A parsed filter: true for the sockets it keeps. An empty text keeps everything. */
export type Filter = (socket: Socket) => boolean;

/** A term that could not be understood; `start`..`end` are offsets into the text as typed. */
export interface FilterError {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  /** A whole key of the catalogue (`filter.unknownKey`), with its values. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export type ParsedFilter =
  | { readonly ok: true; readonly filter: Filter }
  | { readonly ok: false; readonly errors: readonly FilterError[] };
