import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icoContainer } from '../../../../build/scripts/icons/ico-container.ts';

interface Entry {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly content: Buffer;
}

/** Reads an icon as Windows does: by its directory. */
function readIco(file: Uint8Array): readonly Entry[] {
  const buffer = Buffer.from(file);
  expect([buffer.readUInt16LE(0), buffer.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: buffer.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + index * 16;
    const start = buffer.readUInt32LE(entry + 12);
    return {
      width: buffer.readUInt8(entry) || 256,
      height: buffer.readUInt8(entry + 1) || 256,
      bits: buffer.readUInt16LE(entry + 6),
      content: buffer.subarray(start, start + buffer.readUInt32LE(entry + 8)),
    };
  });
}

describe('an .ico', () => {
  it('gives back every picture with its size', () => {
    const picture = fc.record({
      size: fc.integer({ min: 1, max: 256 }),
      png: fc.uint8Array({ minLength: 1, maxLength: 50 }),
    });
    fc.assert(
      fc.property(fc.array(picture, { maxLength: 8 }), (pictures) => {
        expect(readIco(icoContainer(pictures))).toEqual(
          pictures.map(({ size, png }) => ({
            width: size,
            height: size,
            bits: 32,
            content: Buffer.from(png),
          })),
        );
      }),
    );
  });

  it('ends with its last picture', () => {
    const png = new Uint8Array(9);
    expect(icoContainer([{ size: 16, png }])).toHaveLength(6 + 16 + 9);
  });

  it.each([0, -1, 257, 512])('holds no picture of %i pixels', (size) => {
    expect(() => icoContainer([{ size, png: new Uint8Array(1) }])).toThrow(RangeError);
  });
});
