/** The picture types of an .icns file that hold PNGs (OS X 10.7 and later), by their pixels. */
export const icnsTypes = [
  { type: 'ic11', size: 32 },
  { type: 'ic12', size: 64 },
  { type: 'ic07', size: 128 },
  { type: 'ic13', size: 256 },
  { type: 'ic08', size: 256 },
  { type: 'ic14', size: 512 },
  { type: 'ic09', size: 512 },
  { type: 'ic10', size: 1024 },
] as const;

export type IcnsType = (typeof icnsTypes)[number]['type'];

const headerBytes = 8;

/**
 * Packs PNGs into a macOS icon (.icns). Big-endian: `icns` and the length of the file, then for
 * each picture its type, the length with this header, and the PNG as it is.
 */
export function icnsContainer(
  pictures: readonly { readonly type: IcnsType; readonly png: Uint8Array }[],
): Uint8Array {
  const parts = pictures.map(({ type, png }) => part(type, png));
  return part('icns', Buffer.concat(parts));
}

function part(type: string, content: Uint8Array): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(headerBytes + content.byteLength, 4);
  return Buffer.concat([header, content]);
}
