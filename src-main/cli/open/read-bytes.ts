/**
 * Reads everything there is to read, up to `limitBytes`; null when there is more. The source is
 * left alone then, so endless ones do no harm.
 */
export async function readBytes(
  chunks: AsyncIterable<Uint8Array>,
  limitBytes: number,
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let lengthBytes = 0;
  for await (const chunk of chunks) {
    lengthBytes += chunk.length;
    if (lengthBytes > limitBytes) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts, lengthBytes);
}
