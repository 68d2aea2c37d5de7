import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Stop } from '../../../src-main/core/contract/client.ts';
import { isAllowed } from '../../support/is-allowed.ts';

/** Where animals live: a network of their own, where that may be made, else the machine's. */
export interface Habitat {
  /** True when nothing else has sockets in the habitat's network. */
  readonly isolated: boolean;
  /** The kernel's number of its network. */
  readonly network: number;
  /** The words before a command that runs it in the habitat. */
  readonly enter: readonly string[];
  readonly close: Stop;
}

/** An address that says all of its eight groups; only an isolated habitat has it. */
export const longAddress = '2001:db8:1111:2222:3333:4444:5555:6666';
/** A link-local address of the loopback interface `lo`; only an isolated habitat has it. */
export const linkLocalAddress = 'fe80::face:b00c';

/** Brings up the loopback interface of the network it is started in, see there. */
export const habitatScript = fileURLToPath(new URL('habitat.pl', import.meta.url));

/** True where the programs are there that the zoo is made with. */
export const canKeepAnimals =
  process.platform === 'linux' && isAllowed('perl', ['-MSocket', '-e1']);
/** True where a network namespace can be made and entered. */
export const canIsolate =
  canKeepAnimals && isAllowed('unshare', ['--net', 'nsenter', '--net=/proc/self/ns/net', 'true']);
/** True where a program may be started as another user. */
export const canChangeUser = isAllowed('setpriv', ['--reuid=65534', '--clear-groups', 'true']);

/** Opens the best habitat to be had here. */
export async function openHabitat(): Promise<Habitat> {
  if (!canIsolate) return wholeMachine();
  const addresses = [`${longAddress}/128`, `${linkLocalAddress}/64`];
  const keeper = spawn('unshare', ['--net', 'perl', habitatScript, ...addresses], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: keeper.stdout }), 'line')) as [string];
  if (line !== 'ready' || keeper.pid === undefined) throw new Error('no habitat');
  return {
    isolated: true,
    network: networkOf(keeper.pid),
    enter: ['nsenter', `--net=/proc/${keeper.pid}/ns/net`, '--'],
    close: () => void keeper.kill('SIGKILL'),
  };
}

/** The network this program is in, with everybody else's sockets in it. */
export function wholeMachine(): Habitat {
  return { isolated: false, network: networkOf('self'), enter: [], close: () => undefined };
}

function networkOf(pid: number | 'self'): number {
  return statSync(`/proc/${pid}/ns/net`).ino;
}
