import { readFileSync } from 'node:fs';

let cachedBootTimeMs: number | null = null;

/**
 * Unix time in milliseconds at which this machine started, or null without `/proc/uptime`. Asked
 * once per thread: the answer moves with every correction of the clock, and what is told about a
 * process must stay the same. `/proc/stat`'s `btime` is no help, being off by up to a second.
 */
export function bootTimeMs(): number | null {
  cachedBootTimeMs ??= readBootTimeMs();
  return cachedBootTimeMs;
}

/** Makes this thread use the time another thread found, so that both name processes alike. */
export function adoptBootTimeMs(bootMs: number | null): void {
  cachedBootTimeMs = bootMs;
}

function readBootTimeMs(): number | null {
  try {
    return bootTimeFrom(readFileSync('/proc/uptime', 'latin1'), Date.now());
  } catch {
    return null;
  }
}

/** Now minus the first number (seconds) of `/proc/uptime`; null when there is none. */
export function bootTimeFrom(uptimeText: string, nowMs: number): number | null {
  const seconds = /^\d+(\.\d+)?(?=\s)/.exec(uptimeText)?.[0];
  return seconds === undefined ? null : nowMs - Number(seconds) * 1000;
}

/** Unix time in milliseconds of `ticks` (hundredths of a second, USER_HZ) after the start. */
export function timeOfTicks(ticks: number, bootMs: number | null): number | null {
  return bootMs === null ? null : Math.round(bootMs + ticks * 10);
}
