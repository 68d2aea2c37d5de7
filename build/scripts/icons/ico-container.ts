/** One picture of an icon file: a PNG and its width (and height) in pixels. */
export interface SizedPng {
  readonly size: number;
  readonly png: Uint8Array;
}

const headerBytes = 6;
const entryBytes = 16;

/**
 * Packs PNGs of at most 256 pixels into a Windows icon (.ico). Little-endian: a header (reserved 0,
 * type 1, count), one directory entry a picture, then the PNGs as they are.
 */
export function icoContainer(pictures: readonly SizedPng[]): Uint8Array {
  const header = Buffer.alloc(headerBytes);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = headerBytes + entryBytes * pictures.length;
  const entries = pictures.map((picture) => {
    const entry = directoryEntry(picture, offset);
    offset += picture.png.byteLength;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/** Width, height (256 is written 0), no palette, one plane, 32 bits, length, place in the file. */
function directoryEntry({ size, png }: SizedPng, offset: number): Buffer {
  if (size < 1 || size > 256) throw new RangeError(`an .ico holds no picture of ${size} pixels`);
  const entry = Buffer.alloc(entryBytes);
  entry.writeUInt8(size % 256, 0);
  entry.writeUInt8(size % 256, 1);
  entry.writeUInt16LE(1, 4);
  entry.writeUInt16LE(32, 6);
  entry.writeUInt32LE(png.byteLength, 8);
  entry.writeUInt32LE(offset, 12);
  return entry;
}
