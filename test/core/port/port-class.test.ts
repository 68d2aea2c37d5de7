import { describe, expect, it } from 'vitest';
import { portClass } from '../../../src-main/core/port/port-class.ts';

describe('portClass', () => {
  it.each([
    [0, 'system'],
    [1023, 'system'],
    [1024, 'user'],
    [49_151, 'user'],
    [49_152, 'dynamic'],
    [65_535, 'dynamic'],
  ])('has port %i in class %s', (port, expected) => {
    expect(portClass(port)).toBe(expected);
  });
});
