import { parseArgs } from 'node:util';
import systeminformation from 'systeminformation';
import { toolContenders, type Contender } from './contenders.ts';
import { startBystanders, startCrowds } from './crowds.ts';
import { report } from './report.ts';
import { runRounds } from './run-rounds.ts';
import { startPortsideReading } from './portside-reading.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,2000,10000' },
    rounds: { type: 'string', default: '11' },
    processes: { type: 'string', default: '300' },
  },
});
const rounds = Number(values.rounds);

/** Compares a reading with the tools people use, in one run, at several sizes of the table. */
const stopBystanders = startBystanders(Number(values.processes));
for (const size of values.sizes.split(',').map(Number)) {
  const crowds = await startCrowds(size);
  const portside = startPortsideReading();
  try {
    const sockets = await portside.read();
    const others = await otherContenders();
    const steady = { name: 'portside, steady', read: () => portside.read() };
    const first = { name: 'portside, first reading', read: firstReading };
    const still = await runRounds([steady, first, ...others], rounds, () => Promise.resolve());
    console.log(report(`\n${String(sockets)} sockets, still`, still));
    // Each contender of a churning round sees a tenth of the connections replaced.
    const churn = () => crowds.churn(size / 20);
    const churning = await runRounds([steady, ...others], rounds, churn);
    console.log(report(`\n${String(sockets)} sockets, 10 % new each time`, churning));
  } finally {
    portside.close();
    crowds.stop();
  }
}
stopBystanders();

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
