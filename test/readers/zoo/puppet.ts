import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ExpectedOwner } from './expected-row.ts';
import type { Habitat } from './habitat.ts';

/** A process that holds sockets and does with them what it is told; see puppet.pl. */
export interface Puppet {
  readonly pid: number;
  readonly userId: number;
  /** Does what a line says; rejects when the puppet could not. */
  tell(line: string): Promise<Held>;
  /** Starts a child that holds what the puppet holds now; answers its pid. */
  heir(): Promise<number>;
  /** The puppet as the owner of a socket, by these descriptors. */
  owns(...descriptors: readonly number[]): ExpectedOwner;
  stop(): Promise<void>;
}

/** A socket as its puppet knows it. */
export interface Held {
  readonly pid: number;
  readonly descriptor: number;
  /** What fstat(2) says. */
  readonly inode: number;
  /** The local port; 0 before there is one. */
  readonly port: number;
  readonly owner: ExpectedOwner;
}

export interface PuppetOptions {
  /** What to run instead of `perl puppet.pl`. */
  readonly command?: readonly string[];
  /** What the reader should call it. */
  readonly name?: string;
  /** The user to run as; only root may name another than its own. */
  readonly userId?: number;
}

/** The script that makes a perl a puppet. */
export const puppetScript = fileURLToPath(new URL('puppet.pl', import.meta.url));

/** Starts a puppet in a habitat. It ends with this process at the latest. */
export async function startPuppet(habitat: Habitat, options: PuppetOptions = {}): Promise<Puppet> {
  const { command = ['perl', puppetScript], name = 'perl' } = options;
  const userId = options.userId ?? process.geteuid?.() ?? 0;
  const words = [...habitat.enter, ...asUser(options.userId), ...command];
  const child = spawn(words[0] ?? '', words.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  const answer = async (): Promise<readonly number[]> => {
    const { value, done } = await lines.next();
    const [outcome, ...numbers] = (done === true ? 'ended' : value).split(' ');
    if (outcome !== 'ok') throw new Error(`puppet: ${done === true ? 'ended' : value}`);
    return numbers.map(Number);
  };
  const ask = async (line: string): Promise<readonly number[]> => {
    child.stdin.write(`${line}\n`);
    return answer();
  };

  const [pid = 0] = await answer();
  const owns = (...descriptors: readonly number[]) => ({ pid, name, descriptors, userId });
  return {
    pid,
    userId,
    owns,
    tell: async (line) => {
      const [, descriptor = 0, inode = 0, port = 0] = await ask(line);
      return { pid, descriptor, inode, port, owner: owns(descriptor) };
    },
    heir: async () => (await ask('heir'))[0] ?? 0,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function asUser(userId: number | undefined): readonly string[] {
  if (userId === undefined) return [];
  return ['setpriv', `--reuid=${userId}`, `--regid=${userId}`, '--clear-groups', '--'];
}
