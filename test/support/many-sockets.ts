import type { Socket } from '../../src-main/core/socket/socket.ts';
import { process, sceneSocket } from './scene.ts';

const dayMs = 24 * 60 * 60_000;

/** That many rows: services of a hundred programs with their connections, and clients. */
export function manySockets(count: number, nowMs: number): readonly Socket[] {
  return Array.from({ length: count }, (_, index) => manySocket(index, nowMs));
}

/** Row `index` of a big table: of ten rows one listens, six were accepted, three are clients. */
export function manySocket(index: number, nowMs: number, generation = 0): Socket {
  const service = Math.floor(index / 10);
  const owner = process(1000 + (service % 300), `worker-${service % 100}`, dayMs, nowMs);
  const port = 1024 + (service % 30_000);
  const kind = index % 10;
  const address = index % 3 === 0 ? '0.0.0.0' : '127.0.0.1';
  const common = { owners: [owner], seenAtStart: generation === 0, firstSeenAtMs: nowMs };
  if (kind === 0) {
    return sceneSocket({ ...common, id: `many ${index}`, local: { address, port } });
  }
  const remote = {
    address: `203.0.113.${index % 250}`,
    port: 33_000 + ((index + generation * 97) % 27_000),
  };
  const id = `many ${index} ${generation}`;
  const state = 'ESTABLISHED';
  return kind < 7
    ? sceneSocket({
        ...common,
        id,
        role: 'accepted',
        state,
        local: { address: '192.168.1.20', port },
        remote,
      })
    : sceneSocket({
        ...common,
        id,
        role: 'outgoing',
        state,
        local: { address: '192.168.1.20', port: remote.port },
        remote: { address: remote.address, port: 443 },
      });
}
