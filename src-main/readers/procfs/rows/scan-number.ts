const space = 32;
const notHexadecimal = 255;
const largestWord = 0xffff_ffff;
const hexadecimalValues = hexadecimalTable();

/** The value of exactly `digits` (at most eight) hexadecimal digits; -1 if there is another byte. */
export function hexadecimalIn(bytes: Uint8Array, at: number, digits: number): number {
  let value = 0;
  for (let index = at; index < at + digits; index += 1) {
    const digit = hexadecimalValues[bytes[index] ?? 0] ?? notHexadecimal;
    if (digit === notHexadecimal) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/**
 * The decimal number after any spaces, up to the next space or `end`; -1 if there is none or it
 * does not fit the 32 bits that Linux has for user ids and for inodes of sockets.
 */
export function decimalIn(bytes: Uint8Array, at: number, end: number): number {
  let index = skipSpaces(bytes, at, end);
  const first = index;
  let value = 0;
  for (; index < end && bytes[index] !== space; index += 1) {
    const digit = (bytes[index] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return index > first && value <= largestWord ? value : -1;
}

/** The place after the spaces and the text that follow `at`. */
export function skipToken(bytes: Uint8Array, at: number, end: number): number {
  let index = skipSpaces(bytes, at, end);
  while (index < end && bytes[index] !== space) index += 1;
  return index;
}

/** The place of the next byte from `at` on that is no space. */
export function skipSpaces(bytes: Uint8Array, at: number, end: number): number {
  let index = at;
  while (index < end && bytes[index] === space) index += 1;
  return index;
}

function hexadecimalTable(): Uint8Array {
  const table = new Uint8Array(256).fill(notHexadecimal);
  for (let value = 0; value < 16; value += 1) {
    const digit = value.toString(16);
    table[digit.charCodeAt(0)] = value;
    table[digit.toUpperCase().charCodeAt(0)] = value;
  }
  return table;
}
