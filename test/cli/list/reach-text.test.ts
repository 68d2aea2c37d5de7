import { describe, expect, it } from 'vitest';
import { reachText, reachTone } from '../../../src-main/cli/list/reach-text.ts';
import { laptop } from '../../support/build-socket.ts';

describe('reachText', () => {
  it.each([
    ['127.0.0.1', 'this machine only'],
    ['::1', 'this machine only'],
    ['0.0.0.0', 'all networks'],
    ['::', 'all networks'],
    ['192.168.1.20', 'network of eth0'],
    ['10.9.9.9', 'one network'],
  ])('%s: %s', (address, words) => {
    expect(reachText(address, laptop)).toBe(words);
  });

  it('makes the name of an interface harmless', () => {
    expect(reachText('fe80::1%e\x1bh', laptop)).toBe('network of e␛h');
  });
});

describe('reachTone', () => {
  it('marks what others can reach', () => {
    expect(reachTone('this-machine')).toBeNull();
    expect(reachTone('one-network')).toBe('exposed');
    expect(reachTone('all-networks')).toBe('exposed');
  });
});
