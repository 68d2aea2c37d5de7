import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Note } from '../../../src-main/core/reading/note.ts';
import type { ReaderReport } from '../../../src-main/core/reading/reader-report.ts';
import { createProcfsReader } from '../../../src-main/readers/procfs/procfs-reader.ts';

/** What one reading saw of this program's own listener. */
export interface SeenListener {
  /** Descriptors that were free; null when nothing was used up. */
  readonly free: number | null;
  readonly outcome: ReaderReport['outcome'];
  readonly notes: readonly Note[];
  /** Pids of the listener's owners; null when the listener is not in the table. */
  readonly owners: readonly number[] | null;
}

/**
 * Reads with all descriptors, then with so few that it must fail or just not, then with all again,
 * by readers that have and have not read before; started with a low limit (`ulimit -n`).
 */
const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const experienced = createProcfsReader();
const seen: SeenListener[] = [await look(null, experienced)];
for (let free = 0; free < 8; free += 1) {
  for (const reader of [experienced, createProcfsReader()]) {
    const filling = fillDescriptors();
    for (const descriptor of filling.splice(0, free)) closeSync(descriptor);
    seen.push(await look(free, reader), await look(free, reader));
    for (const descriptor of filling) closeSync(descriptor);
    seen.push(await look(null, reader));
    reader.close();
  }
}
server.close();
process.stdout.write(JSON.stringify({ pid: process.pid, seen }));

async function look(
  free: number | null,
  reader: ReturnType<typeof createProcfsReader>,
): Promise<SeenListener> {
  const { outcome, notes, sockets } = await reader.read();
  const listener = sockets.find(({ local }) => local.port === port);
  return { free, outcome, notes, owners: listener?.owners.map(({ pid }) => pid) ?? null };
}

function fillDescriptors(): number[] {
  const opened: number[] = [];
  try {
    for (;;) opened.push(openSync('/dev/null', 'r'));
  } catch {
    return opened;
  }
}
