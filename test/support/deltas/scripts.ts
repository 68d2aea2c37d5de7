import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startInOwnNetwork } from '../own-network.ts';
import type { StandInPart } from './stand-in.ts';

type Play = (name: string, part: StandInPart) => Promise<() => void>;

const here = '127.0.0.1';
const at = (host: string, port: number): StandInPart => ({ listen: [{ host, port }] });

/** What is open in every recording before it begins. */
export async function playUsual(play: Play): Promise<void> {
  await play('sshd', {
    listen: [...(at('0.0.0.0', 22).listen ?? []), ...(at('::', 22).listen ?? [])],
  });
  await play('postgres', at(here, 5432));
}

/** What happens in each recording. */
export const scripts: Readonly<Record<string, (play: Play) => Promise<void>>> = {
  /** A development server that starts anew with every saved file. */
  'dev-server-restart': async (play) => {
    for (let round = 0; round < 4; round += 1) {
      const stop = await play('node', at(here, 3000));
      await sleep(2500);
      stop();
      await sleep(1200);
    }
  },
  /** First for this machine only, then for everybody. */
  'exposed-listener': async (play) => {
    const stop = await play('python3', at(here, 8000));
    await sleep(2500);
    stop();
    await sleep(1500);
    await play('python3', at('0.0.0.0', 8000));
    await sleep(2500);
  },
  /** A database that its keeper starts again and again. */
  'flapping-port': async (play) => {
    for (let round = 0; round < 4; round += 1) {
      const stop = await play('mysqld', at(here, 3306));
      await sleep(1500);
      stop();
      await sleep(9500);
    }
  },
  /** One published port: a proxy for each family here, and a server in a network of its own. */
  'docker-start': async (play) => {
    await startInOwnNetwork("net.createServer().listen(80, '0.0.0.0', ready)");
    await play('docker-proxy', at('0.0.0.0', 8080));
    await play('docker-proxy', at('::', 8080));
    await sleep(3000);
  },
  /** The lid shuts: connections die, and the machine wakes with another address. */
  'sleep-and-wake': async (play) => {
    const stopDns = await play('systemd-resolve', at('192.168.1.20', 5355));
    const stopCalls = await play('firefox', {
      call: { host: '192.168.1.20', port: 22, times: 12 },
    });
    await sleep(2500);
    stopCalls();
    stopDns();
    execFileSync('ip', ['address', 'add', '10.0.0.5/24', 'dev', 'home']);
    await play('systemd-resolve', at('10.0.0.5', 5355));
    await sleep(2500);
  },
};
