import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../src-main/cli/run-command-line.ts';
import { unixTableText } from '../../../src-main/cli/unix/unix-table-text.ts';
import type { UnixReading } from '../../../src-main/core/unix/unix-reading.ts';
import { aUnixSocket } from '../../support/a-unix-socket.ts';
import { anOwner } from '../../support/build-socket.ts';
import { fakeTerminal, fakeTools, noUnixSockets, readingOf } from '../../support/fake-terminal.ts';

const server = aUnixSocket();
const accepted = aUnixSocket({ inode: 501, state: 'connected', otherEnd: 502 });
const client = aUnixSocket({
  inode: 502,
  path: null,
  state: 'connected',
  otherEnd: 501,
  owners: [anOwner(99, 'curl')],
});
const found: UnixReading = {
  readable: true,
  sockets: [client, accepted, server],
  notes: [],
  takenAtMs: 5000,
};

async function run(words: readonly string[], reading: UnixReading = found) {
  const terminal = fakeTerminal();
  const tools = fakeTools(terminal, {
    readUnixSockets: () => Promise.resolve(reading),
    readTable: () => Promise.resolve(readingOf([])),
  });
  const code = await runCommandLine(words, tools);
  return { code, out: terminal.written.out(), err: terminal.written.err() };
}

describe('portside list --unix', () => {
  it('lists those that listen first, and who is at the other end', async () => {
    const { code, out } = await run(['list', '--unix']);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'STATE      TYPE    PROCESS   NAME',
      'listening  stream  nginx 31  /run/web.sock',
      'connected  stream  nginx 31  /run/web.sock → curl 99',
      'connected  stream  curl 99   → nginx 31 /run/web.sock',
      '',
    ]);
  });

  it('shows pseudonyms where that is asked for, and looks for true names', async () => {
    const home = aUnixSocket({ inode: 503, path: '/home/grace/.agent.sock' });
    const words = ['list', '--unix', '--redact', 'grace'];
    for (const format of ['table', 'ndjson']) {
      const { code, out, err } = await run([...words, '--format', format], {
        ...found,
        sockets: [home, server],
      });
      expect(code).toBe(0);
      expect(out).toContain('.agent.sock');
      expect(out).not.toContain('grace');
      expect(out).not.toContain('/run/web.sock');
      expect(err).toMatch(/^note: /);
    }
  });

  it('keeps what has all the words, with the other end of the rest', async () => {
    const { out } = await run(['list', '--unix', 'curl']);
    expect(out.split('\n')[1]).toBe('connected  stream  curl 99  → nginx 31 /run/web.sock');
  });

  it('says when nothing matches, and of how many', async () => {
    expect(await run(['list', '--unix', 'redis'])).toEqual({
      code: 1,
      out: '',
      err: 'Nothing matches: all 3 Unix-domain sockets were looked at.\n',
    });
  });

  it('writes a JSON object a line', async () => {
    const { out } = await run(['list', '--unix', '--format', 'ndjson', 'listening']);
    expect(JSON.parse(out)).toMatchObject({ path: '/run/web.sock', inode: 500 });
  });

  it('refuses formats it does not write, and says what has them', async () => {
    const { code, err } = await run(['list', '--unix', '--format', 'csv']);
    expect(code).toBe(2);
    expect(err).toContain('--unix writes a table or ndjson, not csv');
  });

  it('says where they cannot be read', async () => {
    const { code, err } = await run(['list', '--unix'], noUnixSockets);
    expect(code).toBe(3);
    expect(err).toContain('are not read on this operating system (aix)');
  });
});

describe('Unix-domain sockets in a snapshot', () => {
  const listIn = (out: string) => (JSON.parse(out) as { unixSockets?: unknown[] }).unixSockets;

  it('are in the document of snapshot and of an unfiltered list', async () => {
    expect(listIn((await run(['snapshot', '-'])).out)).toHaveLength(3);
    expect(listIn((await run(['list', '--format', 'json'])).out)).toHaveLength(3);
    expect(listIn((await run(['list', '--format', 'json', 'port:80'])).out)).toBeUndefined();
  });

  it('are left out, and that is said, where they cannot be read', async () => {
    const { code, out, err } = await run(['snapshot', '-'], noUnixSockets);
    expect(code).toBe(0);
    expect(listIn(out)).toBeUndefined();
    expect(err).toContain('are not read on this operating system');
  });
});

describe('unixTableText', () => {
  const terminal = { columns: () => 60, style: (_tone: unknown, text: string) => text };

  it('makes hostile names harmless and fits the terminal', () => {
    const path = `/tmp/\x1b[2J\n${'x'.repeat(90)}`;
    const text = unixTableText([aUnixSocket({ path })], [], terminal);
    const [, row = ''] = text.split('\n');
    expect(row).toContain('/tmp/␛[2J␊');
    expect(row.length).toBeLessThanOrEqual(60);
    expect(row).toContain('…');
  });

  it('is empty without sockets', () => {
    expect(unixTableText([], [], terminal)).toBe('');
  });
});
