import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { apart } from '../apart.ts';
import { runSoak } from './run-soak.ts';
import { sampleLine, sampleTitles } from './sample-line.ts';
import { judge, verdictText } from './verdict.ts';

/**
 * Leaves the built browser host alone with sockets and windows that come and go, prints what it
 * holds, and ends with 1 when anything grows, is left behind or was left waiting:
 * `npm run soak -- --minutes 20`. `--here` does it in the network of this machine.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    churn: { type: 'string', default: '500' },
    here: { type: 'boolean', default: false },
  },
});
const away = values.here ? null : apart();
if (away === null) await soakHere();
else await soakApart(away);

async function soakHere(): Promise<void> {
  const minutes = Number(values.minutes);
  let lines = 0;
  const report = await runSoak({
    minutes,
    sampleMs: Math.min(30_000, (minutes * 60_000) / 20),
    churnMs: Number(values.churn),
    onSample: (sample) => {
      if (lines % 20 === 0) console.log(sampleTitles());
      console.log(sampleLine(sample));
      lines += 1;
    },
  });
  const verdict = judge(report);
  console.log(verdictText(verdict, report));
  process.exitCode = verdict.faults.length === 0 ? 0 : 1;
}

/** This very command, where nothing else is. */
async function soakApart(words: readonly string[]): Promise<void> {
  const [command, ...args] = [
    ...words,
    process.execPath,
    fileURLToPath(import.meta.url),
    ...process.argv.slice(2),
    '--here',
  ];
  const [code] = (await once(spawn(command, args, { stdio: 'inherit' }), 'exit')) as [
    number | null,
  ];
  process.exitCode = code ?? 1;
}
