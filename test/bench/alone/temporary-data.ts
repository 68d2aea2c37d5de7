import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Uses a data folder that nobody else has, and removes it. */
export async function withTemporaryData<Result>(
  use: (dataDirectory: string) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'portside-bench-'));
  try {
    return await use(directory);
  } finally {
    // What was killed may have been about to write.
    await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
