import { keptHistory } from './kept-history.ts';

/** Tries to record into a file and prints how that went. */
const [path = ''] = process.argv.slice(2);
const kept = keptHistory(path);
await kept.tick();
process.stdout.write(`${JSON.stringify(kept.keeper.status())}\n`);
kept.keeper.close();
