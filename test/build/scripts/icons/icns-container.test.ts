import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icnsContainer, icnsTypes } from '../../../../build/scripts/icons/icns-container.ts';

/** Reads an icon as macOS does: part after part. */
function readIcns(file: Uint8Array): readonly { type: string; png: Buffer }[] {
  const buffer = Buffer.from(file);
  expect(buffer.toString('latin1', 0, 4)).toBe('icns');
  expect(buffer.readUInt32BE(4)).toBe(buffer.byteLength);
  const parts: { type: string; png: Buffer }[] = [];
  for (let start = 8; start < buffer.byteLength; start += buffer.readUInt32BE(start + 4)) {
    const end = start + buffer.readUInt32BE(start + 4);
    parts.push({
      type: buffer.toString('latin1', start, start + 4),
      png: buffer.subarray(start + 8, end),
    });
  }
  return parts;
}

describe('an .icns', () => {
  it('gives back every picture with its type', () => {
    const picture = fc.record({
      type: fc.constantFrom(...icnsTypes.map(({ type }) => type)),
      png: fc.uint8Array({ maxLength: 50 }),
    });
    fc.assert(
      fc.property(fc.array(picture, { maxLength: 8 }), (pictures) => {
        expect(readIcns(icnsContainer(pictures))).toEqual(
          pictures.map(({ type, png }) => ({ type, png: Buffer.from(png) })),
        );
      }),
    );
  });

  it('knows a type for each size that Finder shows, normal and doubled', () => {
    expect(new Set(icnsTypes.map(({ size }) => size))).toEqual(
      new Set([32, 64, 128, 256, 512, 1024]),
    );
    expect(new Set(icnsTypes.map(({ type }) => type)).size).toBe(icnsTypes.length);
  });
});
