import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asar, packedBytes } from './builder-tools.ts';
import { packedPaths, packForLinux } from './pack-for-linux.ts';

/** Prints each file that the app's archive would hold with its size in bytes, the largest first. */
const folder = mkdtempSync(join(tmpdir(), 'portside-packed-'));
try {
  await packForLinux(folder);
  const { archive } = packedPaths(folder);
  const files = asar
    .listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').replace(/^\//, ''))
    .map((name) => ({ name, bytes: packedBytes(archive, name) }))
    .filter(({ bytes }) => bytes > 0)
    .toSorted((a, b) => b.bytes - a.bytes);
  for (const { name, bytes } of files) console.log(`${String(bytes).padStart(9)}  ${name}`);
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`${String(total).padStart(9)}  in ${files.length} files`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
