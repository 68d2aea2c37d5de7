import { describe, expect, it } from 'vitest';
import { ownerCell, ownerText } from '../../../src-main/cli/list/owner-cell.ts';
import { anOwner } from '../../support/build-socket.ts';

describe('ownerCell', () => {
  it('names every owner, a name only once', () => {
    const owners = [anOwner(811, 'nginx'), anOwner(5, 'node'), anOwner(90, 'nginx')];
    expect(ownerCell({ owners, ownerReason: null })).toEqual({
      parts: ['nginx 90,', '811,', 'node 5'],
      tone: null,
    });
  });

  it('shows a name that is not there', () => {
    expect(ownerText({ owners: [anOwner(7, '')], ownerReason: null })).toBe('(no name) 7');
  });

  it('makes hostile names harmless', () => {
    const owners = [anOwner(7, 'x",pid=1,\x1b[2J\u202e')];
    expect(ownerText({ owners, ownerReason: null })).toBe('x",pid=1,␛[2J‹U+202E› 7');
  });

  it.each([
    ['other-user', 'another user’s'],
    ['time-wait', 'no process left'],
    ['kernel', 'the kernel'],
    ['unknown', 'owner not found'],
    [null, 'owner not found'],
  ] as const)('says softly why there is no owner: %s', (ownerReason, words) => {
    expect(ownerText({ owners: [], ownerReason })).toBe(words);
    expect(ownerCell({ owners: [], ownerReason }).tone).toBe('soft');
  });
});
