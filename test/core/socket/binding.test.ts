import { describe, expect, it } from 'vitest';
import { isSameBinding, type Binding } from '../../../src-main/core/socket/binding.ts';

const one: Binding = { interfaceName: 'eth0', ipv6Only: true, unit: 'nginx.service' };

describe('isSameBinding', () => {
  it('compares field by field', () => {
    expect(isSameBinding(one, { ...one })).toBe(true);
    expect(isSameBinding(null, null)).toBe(true);
    expect(isSameBinding(one, null)).toBe(false);
    expect(isSameBinding(null, one)).toBe(false);
    expect(isSameBinding(one, { ...one, interfaceName: null })).toBe(false);
    expect(isSameBinding(one, { ...one, ipv6Only: false })).toBe(false);
    expect(isSameBinding(one, { ...one, unit: null })).toBe(false);
  });
});
