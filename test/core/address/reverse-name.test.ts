import { describe, expect, it } from 'vitest';
import { reverseName } from '../../../src-main/core/address/reverse-name.ts';

describe('reverseName', () => {
  it('turns addresses round as the standards show', () => {
    expect(reverseName('10.2.0.52')).toBe('52.0.2.10.in-addr.arpa');
    expect(reverseName('4321:0:1:2:3:4:567:89ab')).toBe(
      'b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.0.0.0.0.1.2.3.4.ip6.arpa',
    );
    expect(reverseName('::1')).toBe(`1.${'0.'.repeat(31)}ip6.arpa`);
  });

  it.each(['', 'ada.example', '1.2.3', 'fe80::1%eth0', '1.2.3.4.5'])(
    'knows none for %j',
    (text) => {
      expect(reverseName(text)).toBeNull();
    },
  );
});
