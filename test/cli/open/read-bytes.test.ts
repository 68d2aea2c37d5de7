import { describe, expect, it } from 'vitest';
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
