import { describe, expect, it } from 'vitest';
import { processListing } from '../../../../src-main/readers/procfs/networks/process-listing.ts';
import { fakeProc } from '../../../support/fake-proc.ts';

describe('processListing', () => {
  it('answers a listing once, then looks again', () => {
    const proc = fakeProc();
    const listing = processListing(proc.files);
    proc.start(1, []);
    expect(listing.list()).toEqual([1]);
    proc.start(2, []);
    expect(listing.files.processIds()).toEqual([1]);
    expect(listing.files.processIds()).toEqual([1, 2]);
  });

  it('looks again when told that the listing is out of date', () => {
    const proc = fakeProc();
    const listing = processListing(proc.files);
    listing.list();
    proc.start(1, []);
    listing.expire();
    expect(listing.files.processIds()).toEqual([1]);
  });

  it('tells each process whose descriptors were listed, once', () => {
    const proc = fakeProc();
    proc.start(1, [55]);
    const listing = processListing(proc.files);
    expect(listing.files.descriptors(1)).toEqual([3]);
    expect(listing.files.socketInode(1, 3)).toBe(55);
    expect([...listing.takeSuspects()]).toEqual([1]);
    expect(listing.takeSuspects().size).toBe(0);
  });
});
