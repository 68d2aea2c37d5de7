import { describe, expect, it } from 'vitest';
import { rowProtocolOf } from '../../../src-main/core/reading/row-protocol.ts';

describe('rowProtocolOf', () => {
  it.each([
    ['tcp', 'tcp', null],
    ['tcp4', 'tcp', 'ipv4'],
    ['tcp6', 'tcp', 'ipv6'],
    ['tcp46', 'tcp', 'ipv6'],
    ['udp', 'udp', null],
    ['udp4', 'udp', 'ipv4'],
    ['udp6', 'udp', 'ipv6'],
    ['udp46', 'udp', 'ipv6'],
  ])('reads %s as %s of family %s', (text, protocol, family) => {
    expect(rowProtocolOf(text)).toEqual({ protocol, family });
  });

  it.each(['', 'proto', 'tcp5', 'xtcp', 'tcp6 ', 'udplite', 'raw', 'icm6'])(
    'is null for %j',
    (text) => {
      expect(rowProtocolOf(text)).toBeNull();
    },
  );
});
