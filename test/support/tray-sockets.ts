import type { Socket } from '../../src-main/core/socket/socket.ts';
import { process as owner, sceneSocket } from './scene.ts';

const programs = ['node', 'postgres', 'chrome', 'R&D server', 'com.docker.backend', 'python3'];
const addresses = ['127.0.0.1', '127.0.0.1', '127.0.0.1', '0.0.0.0', '192.168.1.20'];
const hostile = 'evil\n\u202eexe.&quot;<b>'.padEnd(70, 'z');

/** Listeners on `count` ports of programs with plain, long and hostile names; one is just open. */
export function traySockets(count: number, nowMs: number): readonly Socket[] {
  return Array.from({ length: count }, (_, index) => {
    const name = index === 3 ? hostile : (programs[(index * 7) % programs.length] ?? '');
    const fresh = index === 1;
    return sceneSocket({
      id: `tray ${index}`,
      local: { address: addresses[index % addresses.length] ?? '', port: 1433 + index * 67 },
      owners: [owner(4000 + index, name, 60_000, nowMs)],
      seenAtStart: !fresh,
      firstSeenAtMs: fresh ? nowMs - 60_000 : 0,
    });
  });
}
