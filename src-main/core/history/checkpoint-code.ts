/** What of a socket can change, in numbers: `state` and `role` as codes, `holder` as stored. */
export interface ChangingFacts {
  readonly state: number;
  readonly role: number;
  readonly holder: number;
}

const codesPerByte = 16;

/**
 * The whole table as bytes: for each socket in order of its number the distance to the one before,
 * state and role in one byte, and the holder; numbers as base-128 varints, low bits first.
 */
export function encodeTable(table: ReadonlyMap<number, ChangingFacts>): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const [number, { state, role, holder }] of [...table].sort(([a], [b]) => a - b)) {
    pushVarint(bytes, number - last);
    bytes.push(state * codesPerByte + role);
    pushVarint(bytes, holder);
    last = number;
  }
  return Uint8Array.from(bytes);
}

/** The table of `encodeTable`. Throws a `RangeError` for bytes that end in the middle. */
export function decodeTable(bytes: Uint8Array): Map<number, ChangingFacts> {
  const table = new Map<number, ChangingFacts>();
  const cursor = { bytes, at: 0 };
  let number = 0;
  while (cursor.at < bytes.length) {
    number += takeVarint(cursor);
    const codes = takeByte(cursor);
    const holder = takeVarint(cursor);
    const state = Math.floor(codes / codesPerByte);
    table.set(number, { state, role: codes % codesPerByte, holder });
  }
  return table;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

function takeByte(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at];
  if (byte === undefined) throw new RangeError('checkpoint ends in the middle');
  cursor.at += 1;
  return byte;
}

function takeVarint(cursor: Cursor): number {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = takeByte(cursor);
    value += (byte % 128) * factor;
    if (byte < 128) return value;
  }
}
