import { describe, expect, it } from 'vitest';
import { isClientUdp, isDynamicPort } from '../../../src-main/core/port/client-port.ts';

const linux = { first: 32_768, last: 60_999 };

describe('a client’s UDP port', () => {
  it.each([
    ['udp', 32_768, true],
    ['udp', 60_999, true],
    ['udp', 32_767, false],
    ['udp', 61_000, false],
    ['tcp', 40_000, false],
  ] as const)('%s %d: %s', (protocol, port, expected) => {
    expect(isClientUdp({ protocol, port }, linux)).toBe(expected);
  });
});

describe('a port that nobody chose', () => {
  it.each([
    [32_767, false],
    [32_768, true],
    [60_999, true],
    [61_000, true],
    [65_535, true],
    [3000, false],
  ])('%d: %s', (port, expected) => {
    expect(isDynamicPort(port, linux)).toBe(expected);
  });

  it('is in the dynamic range also where the OS gives away less', () => {
    expect(isDynamicPort(49_152, { first: 60_000, last: 61_000 })).toBe(true);
    expect(isDynamicPort(49_151, { first: 60_000, last: 61_000 })).toBe(false);
  });
});
