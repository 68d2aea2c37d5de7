import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StandardInput } from '../../../src-main/cli/command-tools.ts';
import type { OpenWish } from '../../../src-main/cli/open/run-open.ts';
import { runOpen } from '../../../src-main/cli/open/run-open.ts';
import { parseSnapshot } from '../../../src-main/core/snapshot/parse-snapshot.ts';
import { dumpText } from '../../support/dump-fixture.ts';
import { fakeTerminal, fakeTools } from '../../support/fake-terminal.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portside-open-'));
  await writeFile(join(folder, 'ss.txt'), dumpText('linux-ss-tunap'));
  await writeFile(join(folder, 'netstat.txt'), dumpText('linux-netstat-tunap'));
  await writeFile(join(folder, 'prose.txt'), 'nothing of interest\n');
  await writeFile(
    join(folder, 'powershell.txt'),
    Buffer.from(`\u{FEFF}${dumpText('windows-netstat-ano')}`, 'utf16le'),
  );
});
afterAll(() => rm(folder, { recursive: true }));

function inputOf(text: string, isTerminal = false): StandardInput {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(text));
  };
  return { isTerminal, chunks: chunks() };
}

async function open(wish: Partial<OpenWish> & { readonly file: string }, input?: StandardInput) {
  const terminal = fakeTerminal({ workingDirectory: folder });
  const tools = fakeTools(terminal, input === undefined ? {} : { standardInput: () => input });
  const code = await runOpen({ words: [], format: 'table', redact: false, ...wish }, tools);
  return { code, out: terminal.written.out(), err: terminal.written.err() };
}

describe('runOpen', () => {
  it('shows a dump as list shows the live table, and says on stderr what it is', async () => {
    const { code, out, err } = await open({ file: 'ss.txt' });
    expect(code).toBe(0);
    expect(out).toMatch(/^ +22 tcp +ssh +all networks +sshd 28433/m);
    expect(out).toMatch(/accepted +from 127\.0\.0\.1:41000 +postgres 28440 +ESTABLISHED/);
    expect(err.split('\n')[0]).toBe('Read as ss of Linux: 38 sockets.');
    expect(err).toContain('note: It does not tell when it was taken.');
  });

  it('says which lines were not understood', async () => {
    const { err } = await open({ file: 'netstat.txt' });
    expect(err).toContain('left out.\nBegins like no row of this tool:\n  line 12: 1 init\n');
  });

  it('filters, and answers 1 when nothing matches', async () => {
    const kept = await open({ file: 'ss.txt', words: ['proc:nginx', '-port:22'] });
    expect(kept.code).toBe(0);
    expect(kept.out).toContain('nginx 28435, 28436, 28437');
    expect(kept.out).not.toContain('sshd');
    const none = await open({ file: 'ss.txt', words: ['port:9'] });
    expect(none).toMatchObject({ code: 1, out: '' });
    expect(none.err).toContain('Nothing matches: all 38 sockets in it were looked at.');
  });

  it('writes every format, and what it writes as a snapshot can be opened again', async () => {
    const { out } = await open({ file: 'ss.txt', format: 'json' });
    const parsed = parseSnapshot(out);
    expect(parsed.ok && parsed.document.sockets.length).toBe(38);
    const again = await open({ file: '-' }, inputOf(out));
    expect(again.out).toBe((await open({ file: 'ss.txt' })).out);
    expect(again.err).toContain('Read as a Portside snapshot: 38 sockets.');
    expect((await open({ file: 'ss.txt', format: 'csv' })).out.split('\r\n')).toHaveLength(40);
    expect((await open({ file: 'ss.txt', format: 'ndjson' })).out.trim().split('\n')).toHaveLength(
      38,
    );
    expect((await open({ file: 'ss.txt', format: 'markdown' })).out).toMatch(/^\| Protocol/);
  });

  it('reads standard input, and asks for it where a person is to type it', async () => {
    const piped = await open({ file: '-' }, inputOf(dumpText('macos-netstat-anv')));
    expect(piped.out).toContain('Google Chrome He 900');
    expect(piped.err).toContain('9 sockets of other kinds');
    expect(piped.err).not.toContain('Paste');
    const typed = await open({ file: '-' }, inputOf(dumpText('macos-netstat-anv'), true));
    expect(typed.err).toMatch(/^Paste the text here/);
  });

  it('reads UTF-16', async () => {
    expect((await open({ file: 'powershell.txt' })).err).toContain(
      'netstat of Windows: 19 sockets',
    );
  });

  it.each([
    ['missing.txt', 'There is no file missing.txt.'],
    ['.', '. is a folder.'],
    ['ss.txt/x', 'There is no file ss.txt/x'],
    ['prose.txt', 'Cannot read prose.txt: No line in it is a socket.'],
    ['\x1b[2J', 'There is no file ␛[2J.'],
    ['/dev/zero', '/dev/zero is larger than 64 MB'],
  ])('refuses %j in one line', async (file, message) => {
    const refused = open({ file });
    await expect(refused).rejects.toMatchObject({ exitCode: 2 });
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.not.toThrow('\n');
  });

  it('refuses an empty standard input and a wrong filter', async () => {
    await expect(open({ file: '-' }, inputOf(''))).rejects.toThrow(
      'Cannot read standard input: There is nothing',
    );
    await expect(open({ file: 'missing.txt', words: ['port:x'] })).rejects.toThrow('port:x');
  });

  it('ends when it is interrupted while it waits for input', async () => {
    const terminal = fakeTerminal();
    const chunks: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
    };
    const tools = fakeTools(terminal, { standardInput: () => ({ isTerminal: false, chunks }) });
    const waiting = runOpen({ file: '-', words: [], format: 'table', redact: false }, tools);
    terminal.interrupt();
    await expect(waiting).rejects.toMatchObject({ exitCode: 130 });
  });

  it('shows nothing a terminal would obey', async () => {
    const row = 'tcp LISTEN 0 5 127.0.0.1:80 0.0.0.0:* users:(("\x1b[2J",pid=7,fd=3))';
    const { out, err } = await open(
      { file: '-' },
      inputOf(`${row}\ntcp \x1b]0;owned\x07 1 2\n${row}`),
    );
    expect(out).toContain('␛[2J 7');
    expect(out + err).not.toMatch(/\p{Cc}(?<!\n)/u);
    expect(err).toContain('line 2: tcp ␛]0;owned␇ 1 2');
  });
});
