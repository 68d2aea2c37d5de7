import { describe, expect, it } from 'vitest';
import { changedRow, openedRow } from '../../../src-main/core/table/socket-row.ts';
import { connectionFacts, ownerOf } from '../../support/socket-facts.ts';

const identity = { id: 'a', role: 'accepted', firstSeenAtMs: 5, seenAtStart: true } as const;
const facts = connectionFacts('127.0.0.1:80', '127.0.0.1:5000', { inode: 3, userId: 0 });
const ownerless = { ...facts, owners: [], ownerReason: 'kernel' } as const;

describe('openedRow', () => {
  it('joins facts and identity in a frozen row without former owners', () => {
    const row = openedRow(facts, identity);
    expect(row).toEqual({ ...facts, ...identity, formerOwners: [] });
    expect(Object.isFrozen(row)).toBe(true);
  });

  it('takes no identity from facts that are a row of another table', () => {
    const other = openedRow(facts, { ...identity, id: 'b', role: 'outgoing' });
    expect(openedRow(other, identity)).toEqual(openedRow(facts, identity));
  });
});

describe('changedRow', () => {
  const before = openedRow(facts, identity);

  it('keeps the identity and takes the new facts and role', () => {
    const row = changedRow(before, { ...facts, state: 'CLOSE-WAIT' }, 'outgoing');
    expect(row).toEqual({ ...before, state: 'CLOSE-WAIT', role: 'outgoing' });
    expect(Object.isFrozen(row)).toBe(true);
  });

  it('remembers owners as long as there are none, and forgets them then', () => {
    const orphan = changedRow(before, ownerless, 'accepted');
    expect(orphan.formerOwners).toBe(facts.owners);
    const older = changedRow(orphan, { ...ownerless, state: 'TIME-WAIT' }, 'accepted');
    expect(older.formerOwners).toBe(facts.owners);
    const held = changedRow(older, { ...facts, owners: [ownerOf(9)] }, 'accepted');
    expect(held.formerOwners).toEqual([]);
  });
});
