import * as v from 'valibot';
import { longestLabel } from '../snapshot/saved-by.ts';
import { isSnapshotFileName } from '../snapshot/snapshot-file-name.ts';

/** What a person calls a snapshot; empty for nothing. */
export const snapshotLabel = v.strictObject({
  label: v.pipe(v.string(), v.maxLength(longestLabel)),
});

/** A file in the folder of saved snapshots, by its name alone. */
export const snapshotName = v.strictObject({
  fileName: v.pipe(v.string(), v.check(isSnapshotFileName, 'not the name of a saved snapshot')),
});
