import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { namesInHostsFile } from '../../core/address/hosts-file.ts';

/** Lists that block advertisements have a hundred thousand lines; more is not read. */
const mostBytes = 8 * 1024 * 1024;

/** Where this system keeps its hosts file. */
export function hostsFilePath(platform: string, environment: NodeJS.ProcessEnv): string {
  if (platform !== 'win32') return '/etc/hosts';
  return join(environment['SystemRoot'] ?? 'C:\\Windows', 'System32', 'drivers', 'etc', 'hosts');
}

/** The names a hosts file gives an address; none where there is no file that can be read. */
export async function askHostsFile(path: string, address: string): Promise<readonly string[]> {
  try {
    return namesInHostsFile(await beginningOf(path), address);
  } catch {
    return [];
  }
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, mostBytes)));
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
