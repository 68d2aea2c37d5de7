import type { DatabaseSync } from 'node:sqlite';
import type {
  CountsAnswer,
  EventsAnswer,
  PortAnswer,
  TableAtAnswer,
} from '../../core/history/history-answers.ts';
import type { Breathe } from './breathe.ts';
import { historySpan, type HistorySpan } from './history-span.ts';
import { readCounts, type CountsQuestion } from './read-counts.ts';
import { readEvents, type EventsQuestion } from './read-events.ts';
import type { NetworkNamespace } from '../../core/socket/network-namespace.ts';
import type { PortPlace } from './port-lives.ts';
import { portNetworks } from './port-networks.ts';
import { readPort } from './read-port.ts';
import { readTableAt } from './read-table.ts';
import { storedSockets } from './stored-sockets.ts';

/** What a history file can be asked. Rejects with what SQLite says. */
export interface HistoryReader {
  span(): HistorySpan;
  events(question: EventsQuestion): Promise<EventsAnswer>;
  tableAt(atMs: number): Promise<TableAtAnswer>;
  counts(question: CountsQuestion): Promise<CountsAnswer>;
  port(place: PortPlace): Promise<PortAnswer>;
  /** Where a port was seen; null, the machine's own network, is always the first. */
  portNetworks(port: number): readonly (NetworkNamespace | null)[];
}

/** Answers from an open file; the database stays the caller's. */
export function historyReader(database: DatabaseSync, breathe: Breathe): HistoryReader {
  const stored = storedSockets(database);
  return {
    span: () => historySpan(database),
    events: (question) => readEvents(database, stored, question, breathe),
    tableAt: (atMs) => readTableAt(database, stored, atMs, breathe),
    counts: (question) => readCounts(database, stored, question, breathe),
    port: (place) => readPort(database, stored, place, breathe),
    portNetworks: (port) => portNetworks(database, port),
  };
}
