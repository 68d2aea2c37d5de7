import type { Stop } from '../../../core/contract/client.ts';
import { socketTableFile, type SharedBuffer } from '../socket-table-file.ts';
import { parseNetworkCounters, type NetworkCounters } from './parse-network-counters.ts';

/** The counters of one network, kept open between readings. */
export interface NetworkCountersFiles {
  /** Null when they cannot be read or understood. Never throws. */
  read(): NetworkCounters | null;
  readonly close: Stop;
}

/** Reads the files of the network whose directory (`/proc/net`) is given; about 0.05 ms. */
export function networkCountersFiles(
  directory: string,
  shared: SharedBuffer,
): NetworkCountersFiles {
  const [snmp, sockstat, sockstat6] = [
    socketTableFile(`${directory}/snmp`, shared),
    socketTableFile(`${directory}/sockstat`, shared),
    socketTableFile(`${directory}/sockstat6`, shared),
  ] as const;
  const text = (file: typeof snmp): string => file.read()?.toString('latin1') ?? '';
  return {
    read: () => {
      try {
        return parseNetworkCounters(text(snmp), text(sockstat), text(sockstat6));
      } catch {
        return null;
      }
    },
    close: () => [snmp, sockstat, sockstat6].forEach((file) => file.close()),
  };
}
