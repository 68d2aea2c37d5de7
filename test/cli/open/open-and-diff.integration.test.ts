import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpText } from '../../support/dump-fixture.ts';
import { runPortside, startPortside } from '../../support/run-portside.ts';
import { createServer } from 'node:net';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portside-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('portside open', () => {
  it('reads what is piped in, with negated terms', async () => {
    const { child, ended } = startPortside(['open', '-', 'state:listen', '-port:22']);
    child.stdin.end(dumpText('linux-ss-tunap'));
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    expect(out).toContain('postgres 28440');
    expect(out).not.toContain('sshd');
    expect(err).toMatch(/^Read as ss of Linux: 38 sockets\.\n/);
  });

  it('refuses what is no dump in one line', async () => {
    const { code, out, err } = await runPortside(['open', 'package.json']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^portside: Cannot read package\.json: .*\n$/);
  });
});

describe('portside diff', () => {
  it('finds a server that was started in between, against the live table', async () => {
    const file = join(folder, 'before.json');
    expect((await runPortside(['snapshot', file])).code).toBe(0);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const filter = [`port:${port}`, `pid:${process.pid}`];
    try {
      const { code, out } = await runPortside(['diff', file, 'now', ...filter]);
      expect(code).toBe(1);
      expect(out).toMatch(new RegExp(`^Opened \\(1\\)\n  tcp 127\\.0\\.0\\.1:${port} +listener `));
    } finally {
      server.close();
    }
    const { code } = await runPortside(['diff', file, file]);
    expect(code).toBe(0);
  });
});
