import { describe, expect, it } from 'vitest';
import { matchUnixWords } from '../../../src-main/core/unix/match-unix-words.ts';
import { aUnixSocket } from '../../support/a-unix-socket.ts';

describe('matchUnixWords', () => {
  it.each([
    [[], true],
    [['WEB'], true],
    [['nginx'], true],
    [['31'], true],
    [['3'], false],
    [['listen', 'stream'], true],
    [['nginx', 'dgram'], false],
    [['redis'], false],
  ])('%j: %s', (words, expected) => {
    expect(matchUnixWords(words)(aUnixSocket())).toBe(expected);
  });

  it('finds a socket without name or owner by nothing but its kind', () => {
    const socket = aUnixSocket({ path: null, owners: [] });
    expect(matchUnixWords(['web'])(socket)).toBe(false);
    expect(matchUnixWords(['stream'])(socket)).toBe(true);
  });
});
