import { describe, expect, it } from 'vitest';
import {
  documentOpening,
  openingOfDocument,
} from '../../../src-main/core/snapshot/document-opening.ts';
import { documentOwner, ownerOfDocument } from '../../../src-main/core/snapshot/document-owner.ts';
import { documentTime, timeOfDocument } from '../../../src-main/core/snapshot/document-time.ts';
import { anOwner } from '../../support/build-socket.ts';

describe('documentTime', () => {
  it('is in UTC, and comes back', () => {
    const atMs = Date.UTC(2026, 10, 20, 22, 0, 0, 5);
    expect(documentTime(atMs)).toBe('2026-11-20T22:00:00.005Z');
    expect(timeOfDocument(documentTime(atMs))).toBe(atMs);
  });

  it.each([null, -1, NaN, Infinity, 8.64e15])('writes nothing for %s', (atMs) => {
    expect(documentTime(atMs)).toBeNull();
  });
});

describe('the opening of a document', () => {
  it.each([true, false])('comes back, also of what was there before (%s)', (seenAtStart) => {
    const seen = { firstSeenAtMs: 1000, seenAtStart };
    expect(openingOfDocument(documentOpening(seen), 5000)).toEqual(seen);
  });

  it('is nothing for a time that cannot be written', () => {
    expect(documentOpening({ firstSeenAtMs: NaN, seenAtStart: false })).toEqual({});
    expect(openingOfDocument({}, 5000)).toEqual({ firstSeenAtMs: 5000, seenAtStart: true });
  });
});

describe('the owner of a document', () => {
  it('comes back, with its start where that is known', () => {
    for (const owner of [anOwner(7), { ...anOwner(8), startedAtMs: null }]) {
      expect(ownerOfDocument(documentOwner(owner))).toEqual(owner);
    }
    expect(documentOwner({ ...anOwner(8), startedAtMs: 1403 })).toEqual(documentOwner(anOwner(8)));
    expect(documentOwner({ ...anOwner(8), startedAtMs: null })).not.toHaveProperty('startedAt');
  });
});
