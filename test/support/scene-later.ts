import type { Socket } from '../../src-main/core/socket/socket.ts';
import { process, sceneSocket } from './scene.ts';

/**
 * The developer's scene an hour on, with a difference of each kind: 6379 is now reachable from the
 * network, 5432 belongs to another program, 8080 closed, 8123 and 9229 opened, 41641 listens on
 * this machine only, connections came and went.
 */
export function sceneLater(scene: readonly Socket[], nowMs: number): readonly Socket[] {
  const at = (pid: number, name: string) => process(pid, name, 60_000, nowMs);
  const listener = (address: string, port: number, pid: number, name: string): Socket =>
    sceneSocket({ id: `later ${port}`, local: { address, port }, owners: [at(pid, name)] });
  const isAt = (port: number) => (socket: Socket) => socket.local.port === port;
  const stays = scene.filter(
    (socket) => ![6379, 5432, 8080, 41_641].some((port) => isAt(port)(socket)),
  );
  const connections = Array.from({ length: 9 }, (_, index) =>
    sceneSocket({
      id: `later connection ${index}`,
      role: 'outgoing',
      state: 'ESTABLISHED',
      local: { address: '192.168.1.20', port: 60_000 + index },
      remote: { address: `140.82.112.${index}`, port: 443 },
      owners: [at(9120, 'chromium')],
    }),
  );
  return [
    ...stays,
    listener('0.0.0.0', 6379, 901, 'redis-server'),
    listener('127.0.0.1', 5432, 99, 'nc'),
    listener('127.0.0.1', 8123, 7702, 'python3'),
    listener('127.0.0.1', 9229, 4711, 'node'),
    sceneSocket({
      id: 'later udp',
      protocol: 'udp',
      role: 'bound',
      state: null,
      local: { address: '127.0.0.1', port: 41_641 },
      ownerReason: 'other-user',
    }),
    ...connections,
  ];
}
