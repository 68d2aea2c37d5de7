import { parseArgs } from 'node:util';
import systeminformation from 'systeminformation';
import { benchAlone } from './alone/bench-alone.ts';
import { toolContenders, type Contender } from './contenders.ts';
import { startBystanders, startCrowds, type Crowds } from './crowds.ts';
import { measureMonitor } from './monitor-costs.ts';
import { startPortsideReading, type PortsideReading } from './portside-reading.ts';
import { report } from './report.ts';
import { reportMonitor } from './report-monitor.ts';
import { runRounds } from './run-rounds.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,2000,10000,40000' },
    rounds: { type: 'string', default: '11' },
    processes: { type: 'string', default: '300' },
    descriptors: { type: 'string', default: '30' },
    monitor: { type: 'string', default: '10000' },
    /** Sockets beside which it is started and left running. */
    alone: { type: 'string', default: '2000' },
    idle: { type: 'string', default: '60' },
    only: { type: 'string', default: 'readings,monitor,alone' },
  },
});
const parts = values.only.split(',');
const rounds = Number(values.rounds);
/** Tables are left unread up to nine times in ten while nothing moves: all ten are measured. */
const readingsOfCycle = 10;

/** Compares a reading with the tools people use, in one run, at several sizes of the table. */
const stopBystanders = startBystanders(Number(values.processes), Number(values.descriptors));
const setting = `${values.processes} other processes with ${values.descriptors} descriptors each`;
console.log(`Medians of ${values.rounds} rounds beside ${setting}.`);
for (const size of sizesOf('readings', values.sizes)) {
  await withCrowds(size, async (crowds) => {
    const portside = startPortsideReading();
    try {
      await compareReadings(await portside.read(), portside, crowds);
    } finally {
      portside.close();
    }
  });
}
for (const size of sizesOf('monitor', values.monitor)) {
  await withCrowds(size, async (crowds) => {
    console.log(reportMonitor(await measureMonitor(() => crowds.churn(size / 20))));
  });
}
for (const size of sizesOf('alone', values.alone)) {
  const options = { sockets: size, rounds, idleMs: Number(values.idle) * 1000 };
  await withCrowds(size, (crowds) => benchAlone(crowds, options));
}
stopBystanders();

/** None when the part was not asked for. */
function sizesOf(part: string, sizes: string): readonly number[] {
  return parts.includes(part) ? sizes.split(',').map(Number) : [];
}

async function compareReadings(
  sockets: number,
  portside: PortsideReading,
  crowds: Crowds,
): Promise<void> {
  const others = await otherContenders();
  const one = { name: 'portside', read: () => portside.read(), prepare: () => portside.read() };
  const cycle = { ...one, name: 'portside, mean of ten', repeats: readingsOfCycle };
  const first = { name: 'portside, first reading', read: firstReading };
  const still = await runRounds([cycle, first, ...others], rounds, () => Promise.resolve());
  console.log(report(`\n${sockets} sockets, still`, still));
  const little = await runRounds([one, ...others], rounds, () => crowds.churn(1));
  console.log(report(`\n${sockets} sockets, one connection new each time`, little));
  // Each contender of a churning round sees a tenth of the sockets replaced, also Portside, which
  // read what was left by those before it.
  const churn = () => crowds.churn(sockets / 20);
  const churning = await runRounds([one, ...others], rounds, churn);
  console.log(report(`\n${sockets} sockets, 10 % new each time`, churning));
}

async function withCrowds(size: number, use: (crowds: Crowds) => Promise<void>): Promise<void> {
  const crowds = await startCrowds(size);
  try {
    await use(crowds);
  } finally {
    crowds.stop();
  }
}

async function firstReading(): Promise<void> {
  const fresh = startPortsideReading();
  await fresh.read();
  fresh.close();
}

async function otherContenders(): Promise<Contender[]> {
  const base = {
    name: 'systeminformation.networkConnections',
    read: () => systeminformation.networkConnections(),
  };
  return [base, ...(await toolContenders())];
}
