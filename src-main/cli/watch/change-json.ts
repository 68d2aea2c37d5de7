import { documentSocket } from '../../core/snapshot/snapshot-document.ts';
import { safeJson } from '../terminal/safe-json.ts';
import type { TableChange } from './table-change.ts';

/**
 * One change as a line of JSON: `at` (RFC 3339, UTC), `event`, `socket` as the snapshot document
 * has it and, when it changed, `previous` in the same form.
 */
export function changeJson({ kind, atMs, socket, before }: TableChange): string {
  const line = {
    at: new Date(atMs).toISOString(),
    event: kind,
    socket: documentSocket(socket),
    ...(kind === 'changed' && before !== null ? { previous: documentSocket(before) } : {}),
  };
  return safeJson(JSON.stringify(line));
}
