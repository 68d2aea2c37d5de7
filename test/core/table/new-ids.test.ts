import { describe, expect, it } from 'vitest';
import { socketId } from '../../../src-main/core/socket/identity.ts';
import { newIds } from '../../../src-main/core/table/new-ids.ts';
import { listenerFacts, udpFacts } from '../../support/socket-facts.ts';

const nothingTaken = (): boolean => false;

describe('newIds', () => {
  it('uses the identity alone where the kernel gives a number', () => {
    const facts = listenerFacts('0.0.0.0:80', { inode: 4 });
    expect(newIds(1000, nothingTaken)(facts)).toBe(socketId(facts));
    expect(newIds(2000, nothingTaken)(facts)).toBe(socketId(facts));
  });

  it('parts sockets that look alike within a reading by an ordinal', () => {
    const newId = newIds(1000, nothingTaken);
    const ids = Array.from({ length: 1000 }, () => newId(udpFacts('0.0.0.0:5353')));
    expect(new Set(ids).size).toBe(1000);
  });

  it('parts the lives of one tuple by the time of the reading', () => {
    const facts = udpFacts('0.0.0.0:5353');
    expect(newIds(1000, nothingTaken)(facts)).not.toBe(newIds(2000, nothingTaken)(facts));
  });

  it('never answers an id that is taken', () => {
    const facts = listenerFacts('0.0.0.0:80', { inode: 4 });
    const taken = new Set<string>();
    for (let reading = 0; reading < 5; reading += 1) {
      const id = newIds(1000, (one) => taken.has(one))(facts);
      expect(taken.has(id)).toBe(false);
      taken.add(id);
    }
  });
});
