import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A Node program that a test runs beside itself. */
export interface ChildProgram {
  readonly pid: number;
  /** What the program said first, with `ready(value)`. */
  readonly said: Readonly<Record<string, number>>;
  /** Sends a line, which the program gets with `onLine(listener)`; resolves with its answer. */
  tell(line: string): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
}

const prelude = `
  const net = require('node:net'), dgram = require('node:dgram'), { once } = require('node:events');
  const ready = (value) => console.log(JSON.stringify(value));
  const onLine = (listener) => require('node:readline').createInterface({ input: process.stdin }).on('line', listener);
  const descriptor = (socket) => socket._handle.fd;
  process.on('uncaughtException', (error) => { console.error(error); process.exit(1); });
  process.stdin.on('end', () => process.exit()).resume();
`;

/**
 * Runs \`script\` (CommonJS, inside an async function, with net, dgram, once, ready, onLine and
 * descriptor at hand) until stopped. It ends with this process.
 */
export async function startProgram(
  script: string,
  extraDescriptors: readonly number[] = [],
): Promise<ChildProgram> {
  const stdio: StdioOptions = ['pipe', 'pipe', 'inherit', ...extraDescriptors];
  const source = `${prelude} (async () => { ${script} })();`;
  const child: ChildProcess = spawn(process.execPath, ['-e', source], { stdio });
  const { stdin, stdout, pid } = child;
  if (stdin === null || stdout === null || pid === undefined) throw new Error('not started');
  const lines = createInterface({ input: stdout });
  const nextLine = async () => {
    const [line] = (await once(lines, 'line')) as [string];
    return JSON.parse(line) as Readonly<Record<string, number>>;
  };
  const said = await nextLine();
  return {
    pid,
    said,
    tell: (line) => {
      const answer = nextLine();
      stdin.write(`${line}\n`);
      return answer;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A value the program must have said. */
export function saidBy(program: ChildProgram, name: string): number {
  const value = program.said[name];
  if (value === undefined) throw new Error(`the program did not say ${name}`);
  return value;
}
