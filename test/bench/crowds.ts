import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { fileURLToPath } from 'node:url';

/** One process may hold this many of the sockets; the usual descriptor limit is above it. */
const socketsPerProcess = 8000;

/** Processes that hold sockets, for a reading to find. */
export interface Crowds {
  /** Closes this many outgoing sockets and opens as many new ones. */
  churn(sockets: number): Promise<void>;
  stop(): void;
}

/** Starts processes that together hold about `sockets` TCP sockets on loopback. */
export async function startCrowds(sockets: number): Promise<Crowds> {
  const count = Math.max(1, Math.ceil(sockets / socketsPerProcess));
  const crowds = Array.from({ length: count }, () =>
    fork(fileURLToPath(new URL('./crowd.ts', import.meta.url)), [
      String(Math.ceil(sockets / count)),
    ]),
  );
  await Promise.all(crowds.map((crowd) => answer(crowd, 'ready')));
  return {
    churn: async (total) => {
      await Promise.all(crowds.map((crowd) => churnOne(crowd, Math.ceil(total / count))));
    },
    stop: () => crowds.forEach((crowd) => crowd.kill()),
  };
}

/**
 * Starts processes without sockets that have this many descriptors open, as a desktop has them (on
 * one there are some thirty for each); returns what ends them.
 */
export function startBystanders(count: number, descriptors: number): () => void {
  if (process.platform === 'win32') return () => undefined;
  // A real descriptor for each: `ignore` opens nothing for those above the first three.
  const nothing = openSync(devNull, 'r+');
  const stdio = Array.from({ length: descriptors }, () => nothing);
  const bystanders = Array.from({ length: count }, () => spawn('sleep', ['3600'], { stdio }));
  closeSync(nothing);
  const stop = (): void => bystanders.forEach((bystander) => void bystander.kill());
  process.once('exit', stop);
  process.once('SIGTERM', () => process.exit(1));
  process.once('SIGINT', () => process.exit(1));
  return stop;
}

async function churnOne(crowd: ChildProcess, sockets: number): Promise<void> {
  crowd.send(String(sockets));
  await answer(crowd, 'churned');
}

async function answer(crowd: ChildProcess, expected: string): Promise<void> {
  const [message] = (await once(crowd, 'message')) as [unknown];
  if (message !== expected) throw new Error(`crowd said ${String(message)}, not ${expected}`);
}
