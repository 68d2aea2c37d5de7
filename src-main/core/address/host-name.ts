/** Longest name in the DNS as text (RFC 1035 section 2.3.4). */
const longestName = 253;

/**
 * A host name from the DNS as it may be shown: whoever owns an address may put any bytes into its
 * PTR record, so everything but letters, digits, `-`, `_` and `.` stands as `\DDD`, the decimal of
 * each byte (RFC 4343 section 2.1). Null for what is empty or no name at all.
 */
export function harmlessHostName(text: string): string | null {
  const name = text.replace(/\.$/, '');
  if (name === '' || name.length > longestName) return null;
  return name.replaceAll(/[^\w.-]/gu, escaped);
}

function escaped(character: string): string {
  return utf8(character)
    .map((byte) => `\\${String(byte).padStart(3, '0')}`)
    .join('');
}

/** UTF-8 of one character; a lone surrogate has none and counts as U+FFFD (RFC 3629). */
function utf8(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0xfffd;
  const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
  if (point < 0x80) return [point];
  const tail = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}
