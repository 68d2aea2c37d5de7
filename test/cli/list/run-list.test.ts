import { describe, expect, it } from 'vitest';
import { runList } from '../../../src-main/cli/list/run-list.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { fakeTerminal, fakeTools, readingOf } from '../../support/fake-terminal.ts';

const sockets = [
  listenerAt('127.0.0.1:8123', [anOwner(7702, 'python3')]),
  listenerAt('0.0.0.0:22', [anOwner(812, 'sshd')]),
];
const hidden = { code: 'owners-hidden', level: 'warning', values: { hidden: 3 } } as const;

function tableOf(words: readonly string[]) {
  return { words, format: 'table', redact: false } as const;
}

function list(words: readonly string[], columns?: number) {
  const terminal = fakeTerminal(columns === undefined ? {} : { columns });
  const readTable = () => Promise.resolve(readingOf(sockets, [hidden]));
  return { terminal, code: runList(tableOf(words), fakeTools(terminal, { readTable })) };
}

describe('runList', () => {
  it('writes what matches to stdout and what was not seen to stderr', async () => {
    const { terminal, code } = list(['port:8123']);
    expect(await code).toBe(0);
    expect(terminal.written.out()).toContain('python3 7702');
    expect(terminal.written.out()).not.toContain('sshd');
    expect(terminal.written.err()).toMatch(/^note: Processes of other users cannot be seen/);
    expect(terminal.written.err().split('\n')).toHaveLength(2);
  });

  it('sums up on a terminal only', async () => {
    const { terminal, code } = list([], 100);
    await code;
    expect(terminal.written.err()).toContain('2 ports open · one reachable from the network');
    const piped = list([]);
    await piped.code;
    expect(piped.terminal.written.err()).not.toContain('ports open');
  });

  it('answers 1 when nothing matches, and says of how many', async () => {
    const { terminal, code } = list(['port:9']);
    expect(await code).toBe(1);
    expect(terminal.written.out()).toBe('');
    expect(terminal.written.err()).toContain('all 2 sockets on this machine were looked at');
  });

  it('answers 1 on a machine without sockets', async () => {
    const terminal = fakeTerminal();
    const readTable = () => Promise.resolve(readingOf([]));
    expect(await runList(tableOf([]), fakeTools(terminal, { readTable }))).toBe(1);
    expect(terminal.written.err()).toBe('No sockets are open on this machine.\n');
  });

  it('writes an empty document when nothing matches', async () => {
    const terminal = fakeTerminal();
    const readTable = () => Promise.resolve(readingOf(sockets));
    expect(
      await runList({ ...tableOf(['port:9']), format: 'json' }, fakeTools(terminal, { readTable })),
    ).toBe(1);
    expect(JSON.parse(terminal.written.out())).toMatchObject({ sockets: [] });
  });

  it('replaces what is private, after it was filtered by true names', async () => {
    const terminal = fakeTerminal();
    const own = listenerAt('203.0.113.9:80', [anOwner(5, 'grace-server')]);
    const readTable = () => Promise.resolve(readingOf([own, ...sockets]));
    const wish = { words: ['proc:grace-server'], format: 'json', redact: true } as const;
    expect(await runList(wish, fakeTools(terminal, { readTable }))).toBe(0);
    const out = terminal.written.out();
    expect(out).toMatch(/"user-[0-9a-f]{6}-server"/);
    expect(out).not.toMatch(/203\.0\.113|grace|sshd/);
  });

  it('refuses a filter before it reads', async () => {
    const terminal = fakeTerminal();
    await expect(runList(tableOf(['port:x']), fakeTools(terminal))).rejects.toMatchObject({
      exitCode: 2,
    });
  });
});
