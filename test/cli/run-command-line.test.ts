import { describe, expect, it } from 'vitest';
import { CommandError } from '../../src-main/cli/command-error.ts';
import type { CommandTools } from '../../src-main/cli/command-tools.ts';
import { runCommandLine } from '../../src-main/cli/run-command-line.ts';
import { anOwner, listenerAt } from '../support/build-socket.ts';
import { fakeTerminal, fakeTools, readingOf } from '../support/fake-terminal.ts';

const readTable = () =>
  Promise.resolve(readingOf([listenerAt('127.0.0.1:8123', [anOwner(7702, 'python3')])]));

async function run(words: readonly string[], changes: Partial<CommandTools> = {}) {
  const terminal = fakeTerminal();
  const code = await runCommandLine(words, fakeTools(terminal, { readTable, ...changes }));
  return { code, out: terminal.written.out(), err: terminal.written.err() };
}

describe('runCommandLine', () => {
  it.each(['list', 'watch', 'explain', 'snapshot', 'open', 'diff', 'serve'])(
    'explains %s with examples',
    async (name) => {
      const { code, out, err } = await run([name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Usage: portside ${name}`));
      expect(out).toContain(`Examples:\n  portside ${name}`);
      expect(err).toBe('');
      expect((await run([name, '-h'])).out).toBe(out);
    },
  );

  it('explains itself, every command and the exit codes', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'list',
      'watch',
      'explain',
      'snapshot',
      'open',
      'diff',
      'serve',
      'Exit codes',
    ]) {
      expect(out).toContain(name);
    }
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('takes help for a command, as other programs do', async () => {
    expect((await run(['help'])).out).toBe((await run(['--help'])).out);
    expect((await run(['help', 'list'])).out).toBe((await run(['list', '--help'])).out);
  });

  it.each([['--version'], ['-v']])('prints its version for %s', async (word) => {
    expect(await run([word])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  it('runs a command with a filter, also a negated one', async () => {
    expect((await run(['list', 'port:8123'])).out).toContain('python3 7702');
    expect((await run(['list', '-port:8123'])).code).toBe(1);
    expect((await run(['list', '--format', 'json', '-port:9'])).out).toContain('"port": 8123');
  });

  it.each([
    [['lst'], 'There is no command “lst”. Did you mean “portside list”?'],
    [['hepl'], 'There is no command “hepl”. Did you mean “portside help”?'],
    [['postgres'], 'There is no command “postgres”. To look for it: “portside list postgres”'],
    [['help', 'postgres'], 'There is no command “postgres”.'],
    [['list', '--colour'], 'Unknown option “--colour”. See “portside list --help”.'],
    [['list', '--formt', 'json'], 'Unknown option “--formt” (Did you mean --format?). See'],
    [
      ['list', '--format', 'xml'],
      'table, json, ndjson, csv, markdown, html. See “portside list --help”.',
    ],
    [['list', '--format'], 'argument missing. See “portside list --help”.'],
    [['explain'], 'Missing required argument “PORT”. See “portside explain --help”.'],
    [['explain', '1', '2'], 'Too many arguments'],
    [['open'], 'Missing required argument “FILE”. See “portside open --help”.'],
    [['diff', 'a'], 'Missing required argument “B”. See “portside diff --help”.'],
    [['open', 'nowhere/x', '-port:1'], 'There is no file nowhere/x'],
    [['explain', 'ssh'], '“ssh” is no port'],
    [['watch', '--interval', '5'], '“5” is no interval'],
    [['serve', '--port', 'http'], '“http” is no port'],
    [['--nonsense'], 'Unknown option “--nonsense”. See “portside --help”.'],
    [['\x1b[2J'], 'There is no command “␛[2J”'],
  ])('refuses %j in one line', async (words, message) => {
    const { code, out, err } = await run(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^portside: .*\n$/);
    expect(err).toContain(message);
  });

  it('passes on the exit code and the words of a command that ends early', async () => {
    const failing = () => Promise.reject(new CommandError(3, 'nothing to read'));
    expect(await run(['list'], { readTable: failing })).toEqual({
      code: 3,
      out: '',
      err: 'portside: nothing to read\n',
    });
  });

  it('says in one harmless line when something broke', async () => {
    const broken = () => Promise.reject(new Error('oh\n\x1b[2J'));
    const { code, err } = await run(['list'], { readTable: broken });
    expect(code).toBe(3);
    expect(err).toBe(
      'portside: Something broke that should not (oh␊␛[2J). Try again; if it stays, please report it.\n',
    );
  });

  it('lets nothing that was typed steer the terminal', async () => {
    const hostile = '\u001b[31mred\u202e';
    for (const words of [[hostile], ['list', `port:${hostile}`], ['serve', '--port', hostile]]) {
      const { err } = await run(words);
      expect([err.includes('\u001b'), err.includes('\u202e')]).toEqual([false, false]);
    }
    const startWebHost = () => Promise.reject(new CommandError(2, `no address ${hostile}`));
    const { err } = await run(['list'], { readTable: startWebHost });
    expect(err).toBe('portside: no address ␛[31mred‹U+202E›\n');
  });
});
