import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellQuoted } from '../../../src-main/core/actions/shell-quoted.ts';

describe('shellQuoted', () => {
  it('leaves plain words alone and quotes the rest', () => {
    expect(shellQuoted('http://localhost:3000/', 'linux')).toBe('http://localhost:3000/');
    expect(shellQuoted('http://[::1]:80/', 'darwin')).toBe("'http://[::1]:80/'");
    expect(shellQuoted('http://[::1]:80/', 'win32')).toBe('"http://[::1]:80/"');
    expect(shellQuoted("it's", 'linux')).toBe("'it'\\''s'");
    expect(shellQuoted('a"; rm %PATH% $x `y`', 'win32')).toBe('"a; rm PATH x y"');
    expect(shellQuoted('', 'linux')).toBe("''");
  });

  it('never spans two lines', () => {
    expect(shellQuoted('a\nrm -rf /\u001b[2J', 'linux')).toBe("'a rm -rf / [2J'");
  });

  it.skipIf(process.platform === 'win32')('comes out of a real shell as it went in', () => {
    const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
    fc.assert(
      fc.property(printable, (text) => {
        const command = `printf '%s' ${shellQuoted(text, 'linux')}`;
        expect(execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8' })).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});
