import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HostMessage } from '../../../src-main/core/contract/wire-message.ts';
import { builtPortside, startBuiltHost } from '../../support/built-portside.ts';
import { openDoor } from '../../support/door.ts';
import type { Contender } from '../contenders.ts';
import { withTemporaryData } from './temporary-data.ts';

const run = promisify(execFile);
const mostOutputBytes = 512 * 1024 * 1024;
const poller = fileURLToPath(new URL('./poll-systeminformation.ts', import.meta.url));

/** From nothing to the first rows, each in a process of its own. */
export const coldContenders: readonly Contender[] = [
  { name: 'portside list', read: () => withTemporaryData(list) },
  { name: 'portside serve, to a window', read: () => withTemporaryData(serve) },
  { name: 'ss -Htunap', read: () => program('ss', ['-Htunap']) },
  { name: 'node, systeminformation', read: () => program(process.execPath, [poller]) },
  { name: 'node, nothing', read: () => program(process.execPath, ['--eval', '0']) },
];

function program(command: string, args: readonly string[], environment = {}): Promise<unknown> {
  const env = { ...process.env, ...environment };
  return run(command, args, { maxBuffer: mostOutputBytes, encoding: 'buffer', env });
}

function list(dataDirectory: string): Promise<unknown> {
  return program(process.execPath, [builtPortside, 'list'], { PORTSIDE_DATA: dataDirectory });
}

const tableEvents = ['table.delta', 'table.replaced'];

/** The first snapshot that has rows; ended at once, so that no more than that is measured. */
async function serve(dataDirectory: string): Promise<void> {
  const { child, url } = await startBuiltHost({ dataDirectory });
  const ended = once(child, 'exit');
  const window = (await openDoor(url)).knock();
  await once(window, 'open');
  const ask = (id: number): void =>
    window.send(JSON.stringify({ id, request: 'table.snapshot', argument: null }));
  await new Promise<void>((resolve) => {
    let id = 0;
    window.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString('utf8')) as HostMessage;
      if (hasRows(message)) resolve();
      // There was no reading yet when the window asked; something changed since.
      else if ('event' in message && tableEvents.includes(message.event)) ask((id += 1));
    });
    ask(id);
  });
  window.terminate();
  child.kill('SIGKILL');
  await ended;
}

/** Rows come in parts where there are many. */
function hasRows(message: HostMessage): boolean {
  if ('parts' in message) return message.parts.length > 0;
  if (!('result' in message)) return false;
  const { sockets } = message.result as { readonly sockets: readonly unknown[] };
  return sockets.length > 0;
}
