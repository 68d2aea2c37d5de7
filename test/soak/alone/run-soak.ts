import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { whatIsLeft } from './last-words.ts';
import type { Sample } from './sample.ts';
import { startHost, type HostSettings } from './start-host.ts';
import { sampleTaker } from './take-sample.ts';
import type { SoakReport } from './verdict.ts';
import { visitLedger } from './visits.ts';
import { openDoor } from '../../support/door.ts';
import { startVisitors } from './visitors/start-visitors.ts';

export interface SoakOptions {
  readonly minutes: number;
  readonly sampleMs: number;
  /** Between two steps of the churn. */
  readonly churnMs: number;
  readonly onSample: (sample: Sample) => void;
}

/** What a person may switch on; history is to be full long before the soak is over. */
const settings: HostSettings = {
  'history.snapshotEveryMinutes': '1',
  'history.maxEvents': '20000',
};

/** Starts everything, leaves it alone for so long, ends everything and tells what was found. */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const stopChurn = await startChurn(options.churnMs);
  const host = await startHost(settings);
  try {
    const ledger = visitLedger();
    const visitors = startVisitors(await openDoor(host.url), ledger);
    const takeSample = sampleTaker(host, visitors);
    const samples: Sample[] = [];
    const ended = host.ended.then(() => {
      throw new Error('the host ended by itself');
    });
    ended.catch(() => undefined);
    const endMs = performance.now() + options.minutes * 60_000;
    while (performance.now() < endMs) {
      await Promise.race([delay(options.sampleMs), ended]);
      const sample = await takeSample();
      samples.push(sample);
      options.onSample(sample);
    }
    await visitors.stop();
    const { code, said, lastWords } = await host.stop();
    const left = lastWords === null ? null : whatIsLeft(lastWords);
    return { samples, visits: ledger.visits(), code, said, left };
  } finally {
    stopChurn();
    await host.remove();
  }
}

async function startChurn(stepMs: number): Promise<() => void> {
  const churner = fork(fileURLToPath(new URL('churner.ts', import.meta.url)), [String(stepMs)]);
  await once(churner, 'message');
  return () => churner.disconnect();
}
