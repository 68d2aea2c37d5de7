import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const outputLimitBytes = 512 * 1024 * 1024;

/** One way to read the socket table. */
export interface Contender {
  readonly name: string;
  readonly read: () => Promise<unknown>;
  /** Done before the table changes; what needs the reading before it takes it here. */
  readonly prepare?: () => Promise<unknown>;
  /** How often to read in a round, whose cost is then the mean; once by default. */
  readonly repeats?: number;
}

/** The command-line tools people use today, as far as this machine has them. */
export async function toolContenders(): Promise<Contender[]> {
  const tools: [string, string[]][] = [
    ['ss', ['-Htunap']],
    ['ss', ['-Htuna']],
    ['netstat', process.platform === 'linux' ? ['-tunap'] : ['-an']],
    ['lsof', ['-nP', '-i']],
  ];
  const checked = await Promise.all(
    tools.map(async ([tool, args]) => ({ tool, args, there: await runs(tool) })),
  );
  return checked
    .filter(({ there }) => there)
    .map(({ tool, args }) => ({
      name: `${tool} ${args.join(' ')}`,
      read: () => run(tool, args, { maxBuffer: outputLimitBytes, encoding: 'buffer' }),
    }));
}

async function runs(tool: string): Promise<boolean> {
  try {
    await run(tool, ['-v'], { timeout: 5000 });
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
  }
}
