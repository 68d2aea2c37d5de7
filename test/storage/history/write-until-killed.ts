import { startMs, writtenHistory } from './history-fixture.ts';
import { numberedTable } from './numbered-table.ts';

/** Writes one numbered reading after the other and says which are written, until it is killed. */
const [folder = '', first = '0'] = process.argv.slice(2);
const history = await writtenHistory(folder, startMs + Number(first) * 1000);
for (let reading = Number(first) + 1; ; reading += 1) {
  await history.reading(numberedTable(reading));
  process.stdout.write(`${reading}\n`);
}
