import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processBadge } from '../../../src-renderer/stores/process-badge.ts';

describe('processBadge', () => {
  it.each([
    ['node', 'N'],
    ['[kworker/0:1]', 'K'],
    ['/usr/bin/ssh', 'U'],
    ['7zip', '7'],
    ['日本', '日'],
    ['éclair', 'É'],
    ['', '?'],
    ['***', '?'],
  ])('puts a letter of %j on the badge: %s', (name, letter) => {
    expect(processBadge(name).letter).toBe(letter);
  });

  it('gives one name one colour, of the 24 there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const { hue } = processBadge(name);
        expect(processBadge(name).hue).toBe(hue);
        expect(Number.isInteger(hue) && hue >= 0 && hue < 24).toBe(true);
      }),
    );
  });

  it('tells usual names apart', () => {
    const names = ['node', 'postgres', 'redis-server', 'sshd', 'bun', 'chromium'];
    expect(new Set(names.map((name) => processBadge(name).hue)).size).toBeGreaterThan(3);
  });
});
