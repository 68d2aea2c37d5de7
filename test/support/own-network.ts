import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { isAllowed } from './is-allowed.ts';

/** True where this process may make networks: as root, with util-linux and iproute2. */
export const canMakeNetworks: boolean =
  process.platform === 'linux' &&
  process.geteuid?.() === 0 &&
  isAllowed('unshare', ['--net', 'ip', 'link', 'set', 'lo', 'up']);

/** A Node program in a network of its own, whose loopback is up. */
export interface NetworkedProgram {
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Runs `script` (CommonJS, `net` and `dgram` at hand, to call `ready()`) in a new network. */
export async function startInOwnNetwork(script: string): Promise<NetworkedProgram> {
  const source = `const net = require('node:net'), dgram = require('node:dgram');
    const ready = () => console.log('ready');
    process.stdin.on('end', () => process.exit()).resume();
    ${script}`;
  const shell = 'ip link set lo up && exec "$0" -e "$1"';
  const words = ['--net', 'sh', '-c', shell, process.execPath, source];
  const child = spawn('unshare', words, { stdio: ['pipe', 'pipe', 'inherit'] });
  const { pid } = child;
  if (pid === undefined) throw new Error('not started');
  await once(createInterface({ input: child.stdout }), 'line');
  return {
    pid,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
