import type { Stop } from '../../../core/contract/client.ts';
import type { NetworkNamespace } from '../../../core/socket/network-namespace.ts';
import { containerNames, type ContainerNames } from '../../docker/container-names.ts';
import { isDescriptorShortage } from '../descriptor-shortage.ts';
import { socketFactsBuilder, type SocketFactsBuilder } from '../socket-facts-builder.ts';
import { SocketTableError } from '../socket-table-error.ts';
import { sharedBuffer } from '../socket-table-file.ts';
import { socketTables, type SocketTables, type SocketTablesReading } from '../socket-tables.ts';
import { networkFiles, type NetworkFiles } from './network-files.ts';
import { networkMembers } from './network-members.ts';
import { networkNames } from './network-names.ts';

/** One network's tables and what makes facts of their rows. */
export interface NetworkReading {
  readonly reading: SocketTablesReading;
  readonly builder: SocketFactsBuilder;
}

/** The networks of this machine that are not its own but may be looked into: containers. */
export interface OtherNetworks {
  /**
   * Finds them among the processes (see `networkMembers`) and reads their tables; also those that
   * seem not to have changed where `isNeeded` says so.
   */
  read(
    pids: readonly number[],
    suspects: ReadonlySet<number>,
    isNeeded?: (builder: SocketFactsBuilder) => boolean,
  ): readonly NetworkReading[];
  /** Resolves when no container's name is still being asked for. Never rejects. */
  namesSettled(): Promise<void>;
  readonly close: Stop;
}

export interface OtherNetworksOptions {
  readonly files?: NetworkFiles;
  readonly containers?: ContainerNames;
  /** The tables of the network a process is in. */
  readonly tablesOf?: (pid: number) => SocketTables;
}

interface Network {
  readonly builder: SocketFactsBuilder;
  tables: { readonly pid: number; readonly tables: SocketTables } | null;
  description: NetworkNamespace;
}

/** Above this many networks their files are closed between readings: descriptors are not endless. */
const mostKeptOpen = 64;

/**
 * The tables of a network stay open while it has processes and not longer: an open file of
 * `/proc/PID/net` would keep the network alive after its container stopped.
 */
export function otherNetworks(options: OtherNetworksOptions = {}): OtherNetworks {
  const { files = networkFiles(), containers = containerNames() } = options;
  const shared = sharedBuffer();
  const { tablesOf = (pid) => socketTables(`/proc/${pid}/net`, shared) } = options;
  const members = networkMembers(files, files.namespaceOf('self'));
  const names = networkNames(files, containers);
  const networks = new Map<number, Network>();

  const forgetEnded = (living: ReadonlyMap<number, unknown>): void => {
    for (const [inode, network] of networks) {
      if (living.has(inode)) continue;
      closeTables(network);
      names.forget(inode);
      networks.delete(inode);
    }
  };

  const networkOf = (inode: number, pids: readonly number[]): Network => {
    const description = names.describe(inode, pids);
    const known = networks.get(inode);
    const network = known ?? newNetwork(description);
    network.description = description;
    networks.set(inode, network);
    return network;
  };

  return {
    read: (pids, suspects, isNeeded = () => false) => {
      members.update(pids, suspects);
      const living = members.byNetwork();
      forgetEnded(living);
      const found: NetworkReading[] = [];
      for (const [inode, inside] of living) {
        const network = networkOf(inode, inside);
        const isInside = (pid: number): boolean => files.namespaceOf(pid) === inode;
        const whole = isNeeded(network.builder);
        const reading = readTables(network, inside, { tablesOf, isInside, whole });
        if (living.size > mostKeptOpen) closeTables(network);
        if (reading !== null) found.push({ reading, builder: network.builder });
      }
      return found;
    },
    namesSettled: () => containers.settled(),
    close: () => {
      for (const network of networks.values()) closeTables(network);
    },
  };
}

function newNetwork(description: NetworkNamespace): Network {
  const builder = socketFactsBuilder(() => network.description);
  const network: Network = { builder, tables: null, description };
  return network;
}

function closeTables(network: Network): void {
  network.tables?.tables.close();
  network.tables = null;
}

interface Entrance {
  readonly tablesOf: (pid: number) => SocketTables;
  readonly isInside: (pid: number) => boolean;
  readonly whole: boolean;
}

/** Null when no member lives long enough to be read through; the next reading knows why. */
function readTables(
  network: Network,
  pids: readonly number[],
  entrance: Entrance,
): SocketTablesReading | null {
  if (network.tables !== null && !pids.includes(network.tables.pid)) closeTables(network);
  if (network.tables !== null) return attempt(network.tables.tables, entrance.whole);
  for (const pid of pids) {
    const tables = entrance.tablesOf(pid);
    const reading = attempt(tables, true);
    // Its pid may have been used again by a process of another network before it was opened.
    if (reading !== null && entrance.isInside(pid)) {
      network.tables = { pid, tables };
      return reading;
    }
    tables.close();
  }
  return null;
}

function attempt(tables: SocketTables, whole: boolean): SocketTablesReading | null {
  try {
    return tables.read(whole);
  } catch (error) {
    // Without descriptors every network would seem to have ended, which fails the reading instead.
    if (error instanceof SocketTableError && isDescriptorShortage(error.cause)) throw error;
    return null;
  }
}
