import { setTimeout as pause } from 'node:timers/promises';
import systeminformation from 'systeminformation';

/**
 * Run as a child process: asks systeminformation for all connections, once, or every so many
 * milliseconds until it is killed, as a monitor made of nothing else would.
 */
const intervalMs = Number(process.argv[2] ?? '0');
do {
  const startMs = performance.now();
  const connections = await systeminformation.networkConnections();
  process.stdout.write(`${connections.length}\n`);
  if (intervalMs > 0) await pause(Math.max(0, intervalMs - (performance.now() - startMs)));
} while (intervalMs > 0);
