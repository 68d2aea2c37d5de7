/** Enough to tell UTF-16 without a byte order mark from other text. */
const sampleBytes = 256;

/**
 * How the text of a file is to be decoded: UTF-8, or UTF-16 as PowerShell writes it, by its byte
 * order mark or its zeros. Bytes that mean nothing in UTF-8 (an OEM code page) then become
 * `U+FFFD`; what matters in a dump is ASCII.
 */
export function textEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampleBytes);
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  // Latin text in UTF-16 has a zero in nearly every pair, on one side.
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  return even > sample.length / 4 && odd === 0 ? 'utf-16be' : 'utf-8';
}
