import { describe, expect, it } from 'vitest';
import { reachText, reachTone } from '../../../src-main/cli/list/reach-text.ts';
import { laptop, listenerAt } from '../../support/build-socket.ts';

describe('reachText', () => {
  it.each([
    ['127.0.0.1', 'this machine only'],
    ['::1', 'this machine only'],
    ['0.0.0.0', 'all networks'],
    ['::', 'all networks'],
    ['192.168.1.20', 'network of eth0'],
    ['10.9.9.9', 'one network'],
  ])('%s: %s', (address, words) => {
    expect(
      reachText(listenerAt(address.includes(':') ? `[${address}]:80` : `${address}:80`), laptop),
    ).toBe(words);
  });

  it('names the interface a socket is bound to, whatever its address', () => {
    const binding = { interfaceName: 'wg0', ipv6Only: false, unit: null };
    expect(reachText(listenerAt('0.0.0.0:80', undefined, { binding }), laptop)).toBe(
      'network of wg0',
    );
  });

  it('makes the name of an interface harmless', () => {
    expect(reachText(listenerAt('[fe80::1%e\x1bh]:80'), laptop)).toBe('network of e␛h');
  });
});

describe('reachTone', () => {
  it('marks what others can reach', () => {
    expect(reachTone('this-machine')).toBeNull();
    expect(reachTone('one-network')).toBe('exposed');
    expect(reachTone('all-networks')).toBe('exposed');
  });
});
