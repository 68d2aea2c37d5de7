import type { MessagePort } from 'node:worker_threads';
import type { Note } from '../core/reading/note.ts';
import { tableModelOf } from '../core/table/table-model.ts';
import { machineReader } from '../readers/machine.ts';
import { platformReaders } from '../readers/platform-readers.ts';
import { adoptBootTimeMs } from '../readers/procfs/boot-time.ts';
import { trafficReader } from '../readers/traffic.ts';
import { readUnixSockets } from '../readers/unix-sockets.ts';
import { systemClock } from './clock.ts';
import { costMeter } from './cost-meter.ts';
import { systemCostSources } from './cost-sources.ts';
import { watchMachine } from './machine-watch.ts';
import { pacedSender } from './paced-sender.ts';
import { startReadingEngine } from './reading-engine.ts';
import type { MessageFromWorker, MessageToWorker, WorkerStart } from './worker-message.ts';

/** How long after a restart the table carries the note about it. */
const restartNoteMs = 60_000;

/** Commands that were told to end may take so long; the thread does not wait for them any longer. */
const goodbyeMs = 500;

/**
 * Reads for the thread at the other end of `port` until told to stop; `leave` ends the thread even
 * while a command that it started hangs.
 */
export function runReadingWorker(port: MessagePort, start: WorkerStart, leave: () => void): void {
  adoptBootTimeMs(start.bootMs);
  let { paused } = start.rule;
  const sender = pacedSender((message: MessageFromWorker) => port.postMessage(message));
  const post = (message: MessageFromWorker): void => sender.send(message);
  const engine = startReadingEngine({
    readers: platformReaders(process.platform),
    model: tableModelOf(start.snapshot),
    rule: start.rule,
    clock: systemClock,
    meter: costMeter(systemCostSources),
    ownNotes: restartNotes(start.restartReason),
    onDelta: (delta) => post({ kind: 'delta', delta }),
    onStatus: (status) => post({ kind: 'status', status }),
  });
  const stopWatching = watchMachine({
    known: start.machine,
    read: machineReader(() => systemClock.monotonicMs()),
    clock: systemClock,
    paused: () => paused,
    onChange: (machine) => post({ kind: 'machine', machine }),
  });
  const readTraffic = trafficReader({
    platform: process.platform,
    nowMs: () => systemClock.nowMs(),
    monotonicMs: () => systemClock.monotonicMs(),
    spentMs: () => systemCostSources.ownMs() + (systemCostSources.childrenMs() ?? 0),
  });
  port.on('message', (message: MessageToWorker) => {
    if (message.kind === 'rule') {
      ({ paused } = message.rule);
      engine.setRule(message.rule);
      return;
    }
    if (message.kind === 'read-unix') {
      void readUnixSockets().then((reading) => post({ kind: 'unix', reading }));
      return;
    }
    if (message.kind === 'read-traffic') {
      void readTraffic().then((reading) => post({ kind: 'traffic', reading }));
      return;
    }
    if (message.kind === 'received') {
      sender.received();
      return;
    }
    engine.stop();
    stopWatching();
    port.close();
    setTimeout(leave, goodbyeMs).unref();
  });
}

function restartNotes(reason: string | null): () => readonly Note[] {
  if (reason === null) return () => [];
  const note: Note = { code: 'worker-restarted', level: 'warning', values: { reason } };
  const endMs = systemClock.monotonicMs() + restartNoteMs;
  return () => (systemClock.monotonicMs() < endMs ? [note] : []);
}
