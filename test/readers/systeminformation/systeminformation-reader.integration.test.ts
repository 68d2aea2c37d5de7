import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingCommands } from '../../../src-main/readers/systeminformation/missing-commands.ts';
import { listProcesses } from '../../../src-main/readers/systeminformation/process-list.ts';
import { createSysteminformationReader } from '../../../src-main/readers/systeminformation/systeminformation-reader.ts';

const path = process.env['PATH'] ?? '';
const hasCommand = missingCommands({ platform: process.platform, path }).length === 0;
let server: Server;
let port: number;

beforeEach(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(() => void server.close());

describe('systeminformation reader on this machine', () => {
  it.runIf(hasCommand)('sees a listener and its process', async () => {
    const report = await createSysteminformationReader({ namesWaitMs: 20_000 }).read();
    expect(report).toMatchObject({ outcome: 'read', complete: false });
    const listener = report.sockets.find(({ local }) => local.port === port);
    expect(listener).toMatchObject({
      protocol: 'tcp',
      local: { address: '127.0.0.1' },
      state: 'LISTEN',
      owners: [{ pid: process.pid }],
    });
    expect(listener?.owners[0]?.name).not.toBe('');
  });

  it.runIf(!hasCommand)('says that no command is there', async () => {
    const report = await createSysteminformationReader().read();
    expect(report.notes).toMatchObject([{ code: 'command-missing' }]);
  });

  it.runIf(process.platform === 'linux')(
    'tells a failing command from an empty table',
    async () => {
      const broken = mkdtempSync(join(tmpdir(), 'portside-broken-'));
      for (const name of ['netstat', 'ss']) {
        writeFileSync(
          join(broken, name),
          '#!/bin/sh\necho "cannot open netlink socket" >&2\nexit 1\n',
        );
        chmodSync(join(broken, name), 0o755);
      }
      process.env['PATH'] = `${broken}:${path}`;
      try {
        const report = await createSysteminformationReader().read();
        expect(report).toMatchObject({ outcome: 'failed', sockets: [] });
        expect(report.notes).toMatchObject([
          { code: 'systeminformation-failed', values: { reason: 'empty answer' } },
        ]);
      } finally {
        process.env['PATH'] = path;
        rmSync(broken, { recursive: true });
      }
    },
  );
});

describe('listProcesses', () => {
  it('knows this process, where the OS has a tool to list them', async () => {
    const processes = await listProcesses();
    const self = processes.find(({ pid }) => pid === process.pid);
    if (processes.length === 0) expect(self).toBeUndefined();
    else expect(self?.parentPid).toBe(process.ppid);
  });
});
