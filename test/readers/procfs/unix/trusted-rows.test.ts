import { describe, expect, it } from 'vitest';
import type { UnixTableRow } from '../../../../src-main/readers/procfs/unix/parse-unix-table.ts';
import { trustedRows } from '../../../../src-main/readers/procfs/unix/trusted-rows.ts';

function row(inode: number, changes: Partial<UnixTableRow> = {}): UnixTableRow {
  return {
    inode,
    path: `/run/${inode}`,
    type: 'stream',
    state: 'listening',
    doubtful: false,
    ...changes,
  };
}

const believeAll = (): boolean => false;

describe('trustedRows', () => {
  it('keeps rows nobody contradicts, doubtful or not', () => {
    const rows = [row(1), row(2, { doubtful: true })];
    expect(trustedRows(rows, believeAll)).toEqual(rows);
  });

  it('leaves out doubtful rows that are known to be pretended, and no others', () => {
    const rows = [row(1), row(2, { doubtful: true })];
    expect(trustedRows(rows, () => true)).toEqual([row(1)]);
  });

  it('believes the sure row of two with one number', () => {
    const forged = row(1, { path: '/run/docker.sock', doubtful: true });
    expect(trustedRows([forged, row(1)], believeAll)).toEqual([row(1)]);
    expect(trustedRows([row(1), forged], believeAll)).toEqual([row(1)]);
  });

  it('gives no name where nobody can tell which row is true', () => {
    const claims = [row(1, { doubtful: true }), row(1, { path: '/x', doubtful: true })];
    expect(trustedRows(claims, believeAll)).toEqual([row(1, { doubtful: true, path: null })]);
  });

  it('keeps every connection that waits without a number', () => {
    const waiting = row(0, { state: 'waiting' });
    expect(trustedRows([waiting, waiting], believeAll)).toEqual([waiting, waiting]);
  });
});
