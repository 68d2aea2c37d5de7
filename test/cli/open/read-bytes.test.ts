import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src-main/cli/open/decode-text.ts';
import { readBytes } from '../../../src-main/cli/open/read-bytes.ts';

async function* chunksOf(...chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
}

describe('readBytes', () => {
  it('joins what comes in', async () => {
    expect(await readBytes(chunksOf('ab', '', 'c'), 3)).toEqual(Buffer.from('abc'));
    expect(await readBytes(chunksOf(), 3)).toHaveLength(0);
  });

  it('gives up on more than the limit, also where there is no end', async () => {
    expect(await readBytes(chunksOf('ab', 'cd'), 3)).toBeNull();
    let given = 0;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield await Promise.resolve(Buffer.alloc(1000));
      }
    };
    expect(await readBytes(endless(), 10_000)).toBeNull();
    expect(given).toBe(11);
  });

  it('lets errors of the source through', async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.reject(new Error('gone'));
    };
    await expect(readBytes(failing(), 10)).rejects.toThrow('gone');
  });
});

describe('decodeText', () => {
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
    expect(decodeText(bytes)).toBe(text);
  });

  it('keeps the ASCII of an OEM code page', () => {
    const bytes = Buffer.from('ABH\x99REN 4711', 'latin1');
    expect(decodeText(bytes)).toBe('ABH\u{FFFD}REN 4711');
  });

  it('makes a text of any bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeText(bytes) === 'string'));
  });
});
