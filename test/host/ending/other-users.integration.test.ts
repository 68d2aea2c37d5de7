import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProgram } from '../../support/child-program.ts';
import { isAllowed } from '../../support/is-allowed.ts';

const run = promisify(execFile);
const nobody = 65_534;
const isRoot = process.platform === 'linux' && process.geteuid?.() === 0;
const mayMakePids = isRoot && isAllowed('unshare', ['--pid', '--fork', '--mount-proc', 'true']);

function script(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

describe.runIf(isRoot)('a process of another user', () => {
  it('is shown with its pid, is not ended, and the command that would is told', async () => {
    const program = await startProgram('ready({});');
    onTestFinished(() => program.stop());
    const words = [script('end-as-another-user.ts'), String(program.pid)];
    const { stdout } = await run(process.execPath, words, { uid: nobody, gid: nobody });
    const command = `sudo kill ${program.pid}`;
    expect(JSON.parse(stdout)).toMatchObject({
      preview: {
        outcome: 'preview',
        preview: {
          pid: program.pid,
          refusal: 'not-permitted',
          command,
          startAgain: { possible: false, obstacle: 'user' },
        },
      },
      answer: { outcome: 'refused', refusal: 'not-permitted', command },
    });
    expect(process.kill(program.pid, 0)).toBe(true);
  });
});

describe.runIf(mayMakePids)('a pid that was really used again', () => {
  it('belongs to somebody else, who is left alone', async () => {
    const words = ['--pid', '--fork', '--mount-proc', process.execPath];
    const { stdout } = await run('unshare', [...words, script('end-a-reused-pid.ts')]);
    expect(JSON.parse(stdout)).toEqual({
      samePid: true,
      alive: true,
      answer: { outcome: 'refused', refusal: 'reused', command: null },
    });
  });
});
