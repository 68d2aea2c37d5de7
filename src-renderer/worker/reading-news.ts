import type { Dump } from '../../src-main/core/dump/dump.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import type { Phrase } from '../../src-main/core/words/phrase.ts';

/** What is to be read as a table: a file of the person's, or a text. */
export type TableText =
  { readonly kind: 'file'; readonly file: Blob } | { readonly kind: 'text'; readonly text: string };

/** All a dump tells but its sockets, which come in parts: a large table at once would stall the page. */
export type DumpWithoutSockets = Omit<Dump, 'sockets'>;

/** What the worker tells, in this order: it is there, then what is wrong, or the table. */
export type ReadingNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'problem'; readonly problem: Phrase }
  | { readonly kind: 'dump'; readonly dump: DumpWithoutSockets; readonly socketCount: number }
  | { readonly kind: 'sockets'; readonly sockets: readonly Socket[] }
  | { readonly kind: 'done' };
