import { unreadableUnix, type UnixReading } from '../core/unix/unix-reading.ts';
import { readUnixTable } from './procfs/unix/unix-reader.ts';

/**
 * The Unix-domain sockets of this machine as they are now, on Linux; elsewhere no OS lists them
 * with their processes in a way that was worth trusting, and the answer says so. Never rejects.
 */
export async function readUnixSockets(platform: string = process.platform): Promise<UnixReading> {
  if (platform === 'linux') return readUnixTable();
  const values = { platform };
  return unreadableUnix({ code: 'unix-sockets-unsupported', level: 'info', values });
}
