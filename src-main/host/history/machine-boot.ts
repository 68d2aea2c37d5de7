import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

const bootIdPath = '/proc/sys/kernel/random/boot_id';

/**
 * A name of the machine's last start, as `isSameBoot` compares it: the kernel's own on Linux
 * (random(4)), elsewhere the reckoned time.
 */
export function machineBoot(): string {
  try {
    return `id:${readFileSync(bootIdPath, 'utf8').trim()}`;
  } catch {
    return `at:${Math.round(Date.now() - uptime() * 1000)}`;
  }
}
