import type { DatabaseSync } from 'node:sqlite';
import type { NetworkNamespace } from '../../core/socket/network-namespace.ts';
import { isSameNetwork } from '../../core/socket/same-network.ts';
import { readable } from './readable.ts';
import { networkOf } from './socket-code.ts';

/** The networks a port was seen in, each once: first the machine's own (null), then the newest. */
export function portNetworks(
  database: DatabaseSync,
  port: number,
): readonly (NetworkNamespace | null)[] {
  const seen = database
    .prepare(
      `SELECT value FROM text
       WHERE id IN (SELECT DISTINCT network FROM socket WHERE local_port = ?)
       ORDER BY id DESC`,
    )
    .all(port)
    .map((row) => readable(() => networkOf(String(row['value']))))
    .filter((network) => network !== null);
  const known = seen.filter(
    (network, at) => seen.findIndex((other) => isSameNetwork(other, network)) === at,
  );
  return [null, ...known];
}
