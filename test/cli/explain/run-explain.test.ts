import { describe, expect, it } from 'vitest';
import { runExplain } from '../../../src-main/cli/explain/run-explain.ts';
import { acceptedAt, anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';
import { fakeTerminal, fakeTools, readingOf } from '../../support/fake-terminal.ts';

const sockets = [
  listenerAt('127.0.0.1:53', [anOwner(1, 'resolved')]),
  boundAt('0.0.0.0:53', [anOwner(2, 'dnsmasq')]),
  listenerAt('0.0.0.0:53', [anOwner(3, 'bind')]),
];

async function explain(text: string, table = sockets) {
  const terminal = fakeTerminal();
  const readTable = () => Promise.resolve(readingOf(table));
  const code = await runExplain(text, fakeTools(terminal, { readTable }));
  return { code, out: terminal.written.out() };
}

describe('runExplain', () => {
  it('explains every program that holds the port, parted by an empty line', async () => {
    const { code, out } = await explain('53');
    expect(code).toBe(0);
    const titles = out.split('\n\n').map((part) => part.split('\n')[0]);
    expect(titles).toHaveLength(3);
    expect(titles.every((title) => title?.startsWith('53/'))).toBe(true);
    expect(out).toContain('bind 3 waits on port 53 too');
  });

  it('explains one protocol only where that was asked for', async () => {
    const { out } = await explain('53/udp');
    expect(out).toContain('dnsmasq 2');
    expect(out).not.toContain('resolved');
  });

  it('answers 1 for a port that nobody holds, and why it might fail all the same', async () => {
    const { code, out } = await explain('80/tcp');
    expect(code).toBe(1);
    expect(out).toMatch(/^80\/tcp · http\n {2}\S/);
  });

  it('says why a bind may fail where a closed listener left connections behind', async () => {
    const left = acceptedAt('127.0.0.1:8123', '127.0.0.1:50000', [], {
      state: 'TIME-WAIT',
      ownerReason: 'time-wait',
    });
    const { code, out } = await explain('8123', [left]);
    expect(code).toBe(1);
    expect(out).toContain('TIME-WAIT');
    expect(out).toContain('8123');
  });

  it('refuses what is no port before it reads', async () => {
    await expect(runExplain('ssh', fakeTools(fakeTerminal()))).rejects.toMatchObject({
      exitCode: 2,
    });
  });
});
