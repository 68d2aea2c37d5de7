import type { Dump } from '../../core/dump/dump.ts';
import { dumpMachine } from '../../core/dump/dump-machine.ts';
import type { TableReading } from '../command-tools.ts';

/** A dump as a reading of the machine it is from, of which it tells no more than its sockets. */
export function dumpReading(dump: Dump): TableReading {
  const { takenAtMs, sockets } = dump;
  const snapshot = { revision: 1, takenAtMs, sockets, notes: [] };
  return { snapshot, machine: dumpMachine(dump), readable: true };
}
