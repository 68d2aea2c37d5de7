import type { Owner } from '../../../src-main/core/socket/owner.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { process, sceneSocket } from '../../support/scene.ts';

const dayMs = 24 * 60 * 60_000;
const programs = 300;
const ports = 2000;
const busyPort = 443;

/** A socket table where sockets come and go, written from numbers alone. */
export interface BusyTable {
  readonly sockets: ReadonlyMap<string, Socket>;
  /** Closes the oldest connections, as many as asked for, and opens as many new ones. */
  churn(connections: number, nowMs: number): BusyChange;
}

export interface BusyChange {
  readonly opened: readonly Socket[];
  readonly closed: readonly string[];
}

/**
 * A machine under load: of ten rows one waits on a port of its own, three were accepted there,
 * three by one busy port from thousands of addresses, and three are clients of a thousand hosts.
 */
export function createBusyTable(rows: number, nowMs: number): BusyTable {
  const sockets = new Map<string, Socket>();
  for (let index = 0; index < rows; index += 1) add(sockets, busyRow(index, nowMs));
  let next = rows;
  return {
    sockets,
    churn(connections, atMs) {
      const closed = [...sockets.values()]
        .filter(({ remote }) => remote !== null)
        .slice(0, connections)
        .map(({ id }) => id);
      for (const id of closed) sockets.delete(id);
      const opened: Socket[] = [];
      for (; opened.length < closed.length; next += 1) {
        if (next % 10 > 0) opened.push(busyRow(next, atMs));
      }
      for (const socket of opened) add(sockets, socket);
      return { opened, closed };
    },
  };
}

function add(sockets: Map<string, Socket>, socket: Socket): void {
  sockets.set(socket.id, socket);
}

function busyRow(index: number, nowMs: number): Socket {
  const kind = index % 10;
  const port = 1024 + (Math.floor(index / 10) % ports);
  const common = { id: `busy ${index}`, firstSeenAtMs: nowMs, owners: [ownerOf(port, nowMs)] };
  if (kind === 0) {
    const address = index % 30 === 0 ? '0.0.0.0' : '127.0.0.1';
    return sceneSocket({ ...common, local: { address, port } });
  }
  const remote = { address: addressOf(index), port: 32_768 + (index % 28_000) };
  const connection = { ...common, state: 'ESTABLISHED' } as const;
  if (kind > 6) {
    const far = { address: addressOf(index % 1000), port: 8000 + (index % 20) };
    return sceneSocket({ ...connection, role: 'outgoing', local: here(remote.port), remote: far });
  }
  const accepted = { ...connection, role: 'accepted', remote } as const;
  if (kind < 4) return sceneSocket({ ...accepted, local: here(port) });
  const owners = [ownerOf(busyPort, nowMs)];
  return sceneSocket({ ...accepted, owners, local: here(busyPort) });
}

function here(port: number): Socket['local'] {
  return { address: '192.168.1.20', port };
}

function addressOf(number: number): string {
  return `203.${number % 7}.${Math.floor(number / 250) % 250}.${number % 250}`;
}

function ownerOf(port: number, nowMs: number): Owner {
  const number = port % programs;
  return process(1000 + number, `worker-${number}`, dayMs, nowMs);
}
