import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A real process that listens on loopback, with the clients that connected to it. */
export interface ListeningProcess {
  readonly pid: number;
  readonly port: number;
  /** Ends the process; resolves when it is gone. */
  stop(): Promise<void>;
}

/** Starts a process that listens on a free port of 127.0.0.1 and holds what it accepts. */
export async function startListeningProcess(): Promise<ListeningProcess> {
  const script = fileURLToPath(new URL('./listen-on-loopback.ts', import.meta.url));
  const child: ChildProcess = fork(script, { execArgv: [] });
  const [port] = (await once(child, 'message')) as [number];
  const ended = once(child, 'exit');
  return {
    pid: child.pid ?? 0,
    port,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
