import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textEncoding } from '../../../src-main/core/dump/text-encoding.ts';

const decoded = (bytes: Uint8Array): string => new TextDecoder(textEncoding(bytes)).decode(bytes);

describe('textEncoding', () => {
  const text = '  TCP    0.0.0.0:135   ABHÖREN\r\n';
  const utf16 = Buffer.from(text, 'utf16le');
  const swapped = Buffer.from(utf16).swap16();

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\u{FEFF}${text}`)],
    ['UTF-16, as PowerShell writes it', Buffer.from(`\u{FEFF}${text}`, 'utf16le')],
    ['UTF-16 of the other order', Buffer.from(`\u{FEFF}${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', utf16],
    ['UTF-16 of the other order without a mark', swapped],
  ])('reads %s', (_name, bytes) => {
    expect(decoded(bytes)).toBe(text);
  });

  it('keeps the ASCII of an OEM code page', () => {
    const bytes = Buffer.from('ABH\x99REN 4711', 'latin1');
    expect(decoded(bytes)).toBe('ABH\u{FFFD}REN 4711');
  });

  it('makes a text of any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decoded(bytes) === 'string'));
  });
});
