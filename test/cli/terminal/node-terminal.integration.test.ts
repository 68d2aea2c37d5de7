import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';

const address = new URL('../../../src-main/cli/terminal/node-terminal.ts', import.meta.url).href;

/** A program that uses the terminal; tells `listening`, then what happens to it. */
function startUser(script: string) {
  const source = `
    const { nodeTerminal } = await import(${JSON.stringify(address)});
    const { terminal, flush } = nodeTerminal();
    ${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextLine = async () => (await lines.next()).value as unknown;
  return { child, nextLine, ended: once(child, 'exit') };
}

describe('nodeTerminal', () => {
  it.skipIf(process.platform === 'win32')(
    'asks for an orderly end at the first signal and ends at the second',
    async () => {
      const { child, nextLine, ended } = startUser(`
        terminal.ended.addEventListener('abort', () => terminal.out.write('asked\\n'));
        setInterval(() => undefined, 1000);
        terminal.out.write('listening\\n');`);
      expect(await nextLine()).toBe('listening');
      child.kill('SIGTERM');
      expect(await nextLine()).toBe('asked');
      child.kill('SIGINT');
      expect(await ended).toEqual([130, null]);
    },
  );

  it('has written everything when it is flushed, however much it is', async () => {
    const { child, ended } = startUser(`
      terminal.out.write('x'.repeat(3_000_000));
      process.exit((await flush()) === null ? 0 : 1);`);
    let characters = 0;
    child.stdout.on('data', (chunk: Buffer) => (characters += chunk.length));
    expect(await ended).toEqual([0, null]);
    if (!child.stdout.readableEnded) await once(child.stdout, 'end');
    expect(characters).toBe(3_000_000);
  });

  it('ends, without an error, when its reader goes away', async () => {
    const { child, nextLine, ended } = startUser(`
      terminal.ended.addEventListener('abort', async () => process.exit((await flush()) === null ? 0 : 1));
      terminal.out.write('listening\\n');
      setInterval(() => terminal.out.write('more\\n'), 20);`);
    await nextLine();
    child.stdout.destroy();
    expect(await ended).toEqual([0, null]);
  });

  it('has no columns and no colours where no terminal reads it', async () => {
    const { nextLine, ended } = startUser(`
      const { out } = terminal;
      out.write(JSON.stringify([out.isTerminal, out.columns(), out.style('strong', 'x')]) + '\\n');
      process.exit();`);
    expect(JSON.parse(String(await nextLine()))).toEqual([false, null, 'x']);
    await ended;
  });
});
