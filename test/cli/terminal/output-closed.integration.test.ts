import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runPortside } from '../../support/run-portside.ts';

const program = fileURLToPath(new URL('../../../src-main/portside.ts', import.meta.url));
const run = promisify(execFile);

/** Runs a line of shell in which `portside` is the command; answers what the shell wrote. */
async function shell(line: string): Promise<string> {
  const script = `portside() { ${JSON.stringify(process.execPath)} ${JSON.stringify(program)} "$@"; }; ${line}`;
  const environment = { ...process.env, LC_ALL: 'C.UTF-8' };
  return (await run('sh', ['-c', script], { env: environment })).stdout;
}

describe.skipIf(process.platform !== 'linux')('an answer that cannot be written', () => {
  it.each([['--version'], ['config theme'], ['list']])(
    'is a failure where standard output is closed: %s',
    async (words) => {
      const out = await shell(`{ portside ${words} >&-; echo "ended $?" >&3; } 3>&1 2>&1`);
      expect(out).toContain('portside: The answer could not be written (bad file descriptor)');
      expect(out).toContain('ended 2');
    },
  );

  it('is a failure also in the last command of a shell, and to a command of its own', async () => {
    const command = [process.execPath, program, '--version'].map((one) => JSON.stringify(one));
    const out = await shell(`{ ${command.join(' ')} >&-; echo "ended $?" >&3; } 3>&1 2>&1`);
    expect(out).toContain('ended 2');
  });

  it('is a failure where the disk is full', async () => {
    const out = await shell('{ portside --help >/dev/full; echo "ended $?" >&3; } 3>&1 2>&1');
    expect(out).toContain('portside: The answer could not be written (');
    expect(out).toContain('ended 2');
  });

  it('is none where nobody wants it', async () => {
    const out = await shell('{ portside --version >/dev/null; echo "ended $?" >&3; } 3>&1 2>&1');
    expect(out).toBe('ended 0\n');
    const piped = await shell(
      '{ portside list --format json; echo "ended $?" >&3; } 3>&2 | head -c1',
    );
    expect(piped).toBe('{');
  });

  it('is none where whoever started the command gave it nowhere to write', async () => {
    const child = run(process.execPath, [
      '-e',
      `const { spawnSync } = require('node:child_process');
       process.exit(spawnSync(process.execPath, [${JSON.stringify(program)}, '--version'], { stdio: 'ignore' }).status);`,
    ]);
    expect((await child).stderr).toBe('');
    expect((await runPortside(['--version'])).code).toBe(0);
  });
});
