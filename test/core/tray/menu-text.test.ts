import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeMnemonics,
  longestMenuName,
  menuName,
} from '../../../src-main/core/tray/menu-text.ts';

describe('a name in a menu', () => {
  it.each([
    ['postgres', 'postgres'],
    ['  two\t\twords  ', 'two words'],
    ['line\r\nbreak\u2028and\u2029more', 'line break and more'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['zero\u200Bwidth\uFEFF', 'zero width'],
    ['bell\u0007 and \u001b[31mred', 'bell and [31mred'],
    ['', ''],
    ['\n', ''],
    ['名前', '名前'],
    ['a'.repeat(28), 'a'.repeat(28)],
    ['a'.repeat(29), `${'a'.repeat(27)}…`],
    [`${'a'.repeat(26)} ${'b'.repeat(9)}`, `${'a'.repeat(26)}…`],
    ['😀'.repeat(30), `${'😀'.repeat(27)}…`],
    ['lone \ud800 surrogate', 'lone surrogate'],
  ])('%j becomes %j', (text, name) => {
    expect(menuName(text)).toBe(name);
  });

  it('is always one short line without anything invisible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = menuName(text);
        expect(name).not.toMatch(/\p{C}|[\p{Zl}\p{Zp}]/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(longestMenuName);
        expect(menuName(name)).toBe(name);
      }),
    );
  });
});

describe('mnemonics', () => {
  it.each([
    ['R&D', 'R&&D'],
    ['&&', '&&&&'],
    ['plain', 'plain'],
  ])('%s is written %s', (label, escaped) => {
    expect(escapeMnemonics(label)).toBe(escaped);
  });
});
