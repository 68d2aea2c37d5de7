import type { UnixTableRow } from './parse-unix-table.ts';

/**
 * Leaves out what names only pretend: a doubtful row that claims the number of another row, or
 * whose number no process is known to hold although every process could be looked into (a real
 * one is held by somebody, on its way between two, or waits to be accepted without a number).
 * Where all rows of a number are doubtful nobody can tell which is true, and none has a name.
 */
export function trustedRows(
  rows: readonly UnixTableRow[],
  isPretended: (row: UnixTableRow) => boolean,
): readonly UnixTableRow[] {
  const byInode = new Map<number, UnixTableRow[]>();
  const waiting: UnixTableRow[] = [];
  for (const row of rows) {
    if (row.doubtful && isPretended(row)) continue;
    const claims = byInode.get(row.inode);
    if (row.inode === 0) waiting.push(row);
    else if (claims === undefined) byInode.set(row.inode, [row]);
    else claims.push(row);
  }
  return [...[...byInode.values()].flatMap(trusted), ...waiting.filter(isSure)];
}

function trusted(claims: readonly UnixTableRow[]): readonly UnixTableRow[] {
  const [first] = claims;
  if (first === undefined || claims.length === 1) return claims;
  const [sure, ...others] = claims.filter(isSure);
  if (sure !== undefined && others.length === 0) return [sure];
  return [{ ...first, path: null }];
}

function isSure({ doubtful, state }: UnixTableRow): boolean {
  return !doubtful || state === 'waiting';
}
