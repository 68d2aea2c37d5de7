import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { createEndings } from '../../../src-main/host/ending/create-endings.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

/** To be run in a pid namespace of its own: gives one pid to two processes, one after the other. */
function sleeper() {
  return spawn('sleep', ['60'], { stdio: 'ignore' });
}

const endings = createEndings({ monitor: createScriptedMonitor([]) });
const first = sleeper();
const pid = first.pid ?? 0;
const preview = await endings.handlers['process.previewEnd']({ pid, startedAtMs: null });
const startedAtMs = preview.outcome === 'preview' ? preview.preview.startedAtMs : 0;
first.kill('SIGKILL');
await once(first, 'exit');
// Linux counts starts in ticks of 10 ms: within one of them nobody can tell two processes apart.
await setTimeout(30);
writeFileSync('/proc/sys/kernel/ns_last_pid', String(pid - 1));
const second = sleeper();
const answer = await endings.handlers['process.end']({
  pid,
  startedAtMs,
  force: true,
  children: [],
});
const alive = second.exitCode === null && second.signalCode === null && process.kill(pid, 0);
console.log(JSON.stringify({ samePid: second.pid === pid, alive, answer }));
second.kill('SIGKILL');
endings.stop();
