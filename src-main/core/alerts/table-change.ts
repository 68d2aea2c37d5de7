import type { TableDelta } from '../table/delta.ts';

/** What the watch needs of a delta. */
export type TableChange = Pick<TableDelta, 'opened' | 'changed' | 'closed'>;

/** For asking again when only time has passed. */
export const nothingChanged: TableChange = { opened: [], changed: [], closed: [] };
