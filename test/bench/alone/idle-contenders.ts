import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { WebSocket } from 'ws';
import { intervalLimitsMs } from '../../../src-main/core/settings/interval-limits.ts';
import { startBuiltHost } from '../../support/built-portside.ts';
import { openDoor } from '../../support/door.ts';

/** Something that watches the table until it is stopped. */
export interface IdleContender {
  readonly name: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const poller = fileURLToPath(new URL('./poll-systeminformation.ts', import.meta.url));
const intervalMs = intervalLimitsMs.usual;
const everySecond = `while :; do ss -Htunap > /dev/null; sleep ${intervalMs / 1000}; done`;

/** Portside with and without a window, and what people do instead, all at the same interval. */
export async function startIdleContenders(dataDirectory: string): Promise<IdleContender[]> {
  const polling = [process.execPath, poller, String(intervalMs)];
  return [
    await startServe('portside serve, a window', `${dataDirectory}/window`, true),
    await startServe('portside serve, no window', `${dataDirectory}/alone`, false),
    startProgram('sh, ss -Htunap', ['sh', '-c', everySecond]),
    startProgram('node, systeminformation', polling),
  ];
}

async function startServe(
  name: string,
  dataDirectory: string,
  hasWindow: boolean,
): Promise<IdleContender> {
  const { child, url } = await startBuiltHost({ dataDirectory });
  const window = hasWindow ? await openWindow(url) : null;
  return contender(name, child, () => window?.terminate());
}

async function openWindow(url: string): Promise<WebSocket> {
  const window = (await openDoor(url)).knock();
  await once(window, 'open');
  window.send(JSON.stringify({ id: 0, request: 'table.snapshot', argument: null }));
  return window;
}

function startProgram(name: string, [command = '', ...args]: readonly string[]): IdleContender {
  return contender(name, spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }));
}

function contender(
  name: string,
  child: ChildProcess,
  before: () => void = () => undefined,
): IdleContender {
  return {
    name,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = once(child, 'exit');
      before();
      child.kill();
      await ended;
    },
  };
}
