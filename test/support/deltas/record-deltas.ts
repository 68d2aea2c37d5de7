import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startMonitor } from '../../../src-main/monitor/start-monitor.ts';
import type { RecordedDeltas } from './recorded-deltas.ts';
import { playUsual, scripts } from './scripts.ts';
import { openStage } from './stand-in.ts';

/**
 * Records the fixtures of `test/fixtures/deltas` anew: `node test/support/deltas/record-deltas.ts`,
 * as root on Linux, since each recording plays in a network and process namespace of its own.
 */
const insideFlag = '--inside';
const directory = fileURLToPath(new URL('../../fixtures/deltas/', import.meta.url));
const network = [
  'ip link set lo up',
  'ip link add home type bridge',
  'ip address add 192.168.1.20/24 dev home',
  'ip link set home up',
].join(' && ');

function recordAll(): void {
  const script = fileURLToPath(import.meta.url);
  for (const name of Object.keys(scripts)) {
    const inside = `${network} && exec "$0" "$1" ${insideFlag} ${name}`;
    const words = ['--net', '--pid', '--fork', '--mount-proc', 'sh', '-c', inside];
    const { status } = spawnSync('unshare', [...words, process.execPath, script], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`${name} was not recorded`);
  }
}

async function record(name: string): Promise<void> {
  const stage = openStage();
  await playUsual(stage.play);
  const monitor = startMonitor({ intervalMs: 500 });
  const startedAtMs = Date.now();
  const steps: RecordedDeltas['steps'][number][] = [];
  monitor.onDelta((delta) => steps.push({ atMs: Date.now() - startedAtMs, delta }));
  await monitor.firstReading();
  await scripts[name]?.(stage.play);
  const { ephemeralPorts, interfaces } = monitor.machine();
  await monitor.stop();
  stage.close();
  const recorded: RecordedDeltas = {
    ephemeralPorts,
    ownAddresses: interfaces.map(({ address }) => address),
    steps,
  };
  mkdirSync(directory, { recursive: true });
  writeFileSync(`${directory}${name}.json`, `${JSON.stringify(recorded, null, 1)}\n`);
  process.exit();
}

const [flag, name] = process.argv.slice(2);
if (flag === insideFlag && name !== undefined) await record(name);
else recordAll();
