import type { ChangingFacts } from '../../core/history/checkpoint-code.ts';
import { countName, processName, servicePortName } from '../../core/history/count-name.ts';
import type { CountGroup } from '../../core/history/count-series.ts';
import type { Filter } from '../../core/query/filter.ts';
import { roleFrom, shapeOf } from './socket-code.ts';
import { number, numberOrNull, type Row, type StoredSockets } from './stored-sockets.ts';

/** The name under which a stored socket is counted; null where the filter leaves it out. */
export type CountNameReader = (row: Row, facts: ChangingFacts) => string | null;

/**
 * Reads names from rows. Without a filter only what a name is made of is looked at, which for ports
 * alone is the socket's row: there may be half a million events to go through.
 */
export function countNameReader(
  stored: StoredSockets,
  group: CountGroup,
  filter: Filter | null,
): CountNameReader {
  if (filter !== null) {
    return (row, facts) => {
      const socket = stored.socketFrom(row, facts);
      return filter(socket) ? countName(group, socket) : null;
    };
  }
  if (group === 'all') return () => '';
  if (group === 'process') return (_, { holder }) => processName(stored.holder(holder));
  return (row, { role }) =>
    servicePortName(
      {
        role: roleFrom(role),
        protocol: shapeOf(number(row, 'shape')).protocol,
        localPort: number(row, 'local_port'),
        remotePort: numberOrNull(row, 'remote_port'),
      },
      stored.networkOf(row),
    );
}
