/**
 * A row of systeminformation's `networkConnections()` (5.33) whose fields have been looked at one
 * by one. The field names are ours; the text in them is as the OS's command wrote it.
 */
export interface ConnectionRow {
  /** Lower case: `tcp`, `tcp6`, `tcp46`, `udp4`, … */
  readonly protocol: string;
  readonly localAddress: string;
  readonly localPort: string;
  readonly remoteAddress: string;
  readonly remotePort: string;
  readonly state: string;
  /** Null where the row has no usable pid: null, 0, NaN, or no whole number at all. */
  readonly pid: number | null;
  /** Any text: names come from whoever started the process. */
  readonly process: string;
}

/** Largest pid any supported OS hands out (Windows: a DWORD). */
const largestPid = 2 ** 32 - 1;

/** Reads a row of unknown origin; null when it is no object. Missing fields become empty text. */
export function readConnectionRow(row: unknown): ConnectionRow | null {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return null;
  const fields: Readonly<Record<string, unknown>> = { ...row };
  return {
    protocol: textOf(fields['protocol']).toLowerCase(),
    localAddress: textOf(fields['localAddress']),
    localPort: textOf(fields['localPort']),
    remoteAddress: textOf(fields['peerAddress']),
    remotePort: textOf(fields['peerPort']),
    state: textOf(fields['state']),
    pid: pidOf(fields['pid']),
    process: textOf(fields['process']),
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

function pidOf(value: unknown): number | null {
  const usable = typeof value === 'number' && Number.isInteger(value);
  return usable && value > 0 && value <= largestPid ? value : null;
}
