import {
  ageValue,
  orderByValue,
  type ItemOrder,
  type SortDirection,
  type SortValue,
} from './compare-values.ts';
import { compareProcesses, type ProcessSockets } from './group-by-process.ts';
import { remembered } from './remembered.ts';

/** Columns by which the Processes view can be sorted. */
export const processColumns = ['process', 'ports', 'remotes', 'connections', 'age'] as const;
export type ProcessColumn = (typeof processColumns)[number];

const values: Readonly<Record<ProcessColumn, (process: ProcessSockets) => SortValue>> = {
  process: ({ owner }) => owner?.name.toLowerCase() ?? null,
  ports: ({ waiting }) => waiting[0]?.local.port ?? null,
  remotes: (process) => remoteAddressesOf(process).length,
  connections: ({ accepted, outgoing }) => accepted.length + outgoing.length,
  age: (process) =>
    ageValue({ firstSeenAtMs: process.owner?.startedAtMs ?? process.firstSeenAtMs }),
};

/** The order of processes by one column, ties by name and pid. */
export function processOrder(
  column: ProcessColumn,
  direction: SortDirection,
): ItemOrder<ProcessSockets> {
  return orderByValue(remembered(values[column]), direction, compareProcesses);
}

/** The distinct addresses a process talks to, those it called itself first. */
export function remoteAddressesOf({ accepted, outgoing }: ProcessSockets): readonly string[] {
  return [...new Set([...outgoing, ...accepted].flatMap(({ remote }) => remote?.address ?? []))];
}
