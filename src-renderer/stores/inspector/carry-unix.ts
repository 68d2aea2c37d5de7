import { processKey } from '../../../src-main/core/grouping/group-by-process.ts';
import type { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';
import { inspectedOf, ownersOf } from './inspected.ts';
import { holderRowKey, type UnixRow } from '../rows/list-row.ts';

/** The first Unix-domain socket held by a process of what is selected elsewhere; null without one. */
export function unixRowOf(
  rowKey: string,
  ports: LivePortTable,
  rows: readonly UnixRow[],
): string | null {
  const inspected = inspectedOf(rowKey, ports);
  if (inspected === null) return null;
  const holders = new Set(ownersOf(inspected).map(processKey));
  const held = rows.find(({ socket }) =>
    socket.owners.some((owner) => holders.has(processKey(owner))),
  );
  return held?.key ?? null;
}

/** The process of a Unix-domain socket in the Processes view; null where it holds no other. */
export function holderRowOf(owners: readonly Owner[], ports: LivePortTable): string | null {
  const holder = owners.map(processKey).find((key) => ports.process(key) !== null);
  return holder === undefined ? null : holderRowKey({ key: holder });
}
