import { setTimeout as delay } from 'node:timers/promises';
import { startSocketChurn } from '../socket-churn.ts';

/** Run as a child process: sockets that come and go until the parent disconnects. */
const stepMs = Number(process.argv[2] ?? '500');
process.on('disconnect', () => process.exit());
const churn = await startSocketChurn();
process.send?.('ready');
while (process.connected) {
  await churn.step();
  await delay(stepMs);
}
