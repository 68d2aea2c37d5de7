import type { Phrase } from '../words/phrase.ts';
import type { SavedBy } from './saved-by.ts';

/** What a snapshot in the folder of saved ones is of. */
export interface SnapshotFacts {
  /** Unix time in milliseconds; null when the table could not be read. */
  readonly takenAtMs: number | null;
  readonly hostname: string;
  readonly platform: string;
  /** null where the file does not tell, as one that was copied into the folder. */
  readonly by: SavedBy | null;
  /** What the person called it; may be empty. Any characters. */
  readonly label: string;
  readonly sockets: number;
}

/** One file in the folder of saved snapshots. */
export interface SavedSnapshot {
  readonly fileName: string;
  readonly sizeBytes: number;
  /** When the file was written, Unix time in milliseconds. */
  readonly writtenAtMs: number;
  /** null when it is none that can be opened; `problem` then says why. */
  readonly facts: SnapshotFacts | null;
  readonly problem: Phrase | null;
}

/** The folder of saved snapshots, newest first. */
export interface SavedSnapshots {
  readonly folder: string;
  readonly snapshots: readonly SavedSnapshot[];
  /** How many older ones are there and not listed. */
  readonly older: number;
  /** Why the folder cannot be read; one that is not there yet is empty. */
  readonly problem: Phrase | null;
}

/** Most that one list holds. */
export const mostListed = 500;

/** So many are kept; whoever saves more is asked to delete some. */
export const mostSaved = 5000;

export type SaveSnapshotAnswer =
  | { readonly ok: true; readonly fileName: string; readonly path: string }
  | { readonly ok: false; readonly problem: Phrase };

export type ReadSnapshotAnswer =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Phrase };

export type RemoveSnapshotAnswer =
  { readonly ok: true } | { readonly ok: false; readonly problem: Phrase };

/** How it went to show a saved snapshot's file; `path` where this host shows no folders. */
export type RevealSnapshotAnswer =
  | { readonly outcome: 'shown' }
  | { readonly outcome: 'path'; readonly path: string }
  | { readonly outcome: 'gone' };
