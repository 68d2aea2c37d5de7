import { closeSync, openSync, readSync } from 'node:fs';
import type { Stop } from '../../core/contract/client.ts';
import { errorCode } from '../../core/machine/error-code.ts';

/** A socket table of the kernel that stays open between readings. */
export interface SocketTableFile {
  /**
   * The whole text as it is now, or null when this kernel has no such table (IPv6 switched off).
   * The buffer is used again by the next call of any table that shares it. Throws the system's
   * error when the table is there but cannot be read.
   */
  read(): Buffer | null;
  readonly close: Stop;
}

/** Memory that several tables read into, one after the other; it grows to the largest. */
export interface SharedBuffer {
  bytes: Buffer;
}

/** A buffer to share between tables; 256 KiB hold 1,700 sockets. */
export function sharedBuffer(): SharedBuffer {
  return { bytes: Buffer.allocUnsafe(256 * 1024) };
}

/** Keeps `path` open from its first reading on; `close` may be called at any time. */
export function socketTableFile(path: string, shared: SharedBuffer): SocketTableFile {
  let descriptor: number | null = null;
  const close = (): void => {
    if (descriptor !== null) closeSync(descriptor);
    descriptor = null;
  };
  return {
    close,
    read: () => {
      try {
        descriptor ??= openSync(path, 'r');
        return readWhole(descriptor, shared);
      } catch (error) {
        close();
        if (errorCode(error) === 'ENOENT') return null;
        throw error;
      }
    },
  };
}

function readWhole(descriptor: number, shared: SharedBuffer): Buffer {
  let length = 0;
  for (;;) {
    if (length === shared.bytes.length) grow(shared);
    const room = shared.bytes.length - length;
    const read = readSync(descriptor, shared.bytes, length, room, length);
    if (read === 0) return shared.bytes.subarray(0, length);
    length += read;
  }
}

function grow(shared: SharedBuffer): void {
  const larger = Buffer.allocUnsafe(shared.bytes.length * 2);
  shared.bytes.copy(larger);
  shared.bytes = larger;
}
