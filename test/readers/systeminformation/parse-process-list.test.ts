import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProcessList } from '../../../src-main/readers/systeminformation/parse-process-list.ts';

const onWindows = {
  pid: 812,
  parentPid: 4,
  name: 'postgres.exe',
  started: '2026-11-20 22:00:01',
  user: '',
  command: '"C:\\Program Files\\pg\\postgres.exe" -D data',
  path: 'C:\\Program Files\\pg\\postgres.exe',
  params: '',
};
const onMacos = {
  pid: 501,
  parentPid: 1,
  name: 'node',
  started: '2026-11-20 22:00:01',
  user: 'ada',
  command: 'node',
  params: 'server.js --port 3000',
  path: '/usr/local/bin',
};

describe('parseProcessList', () => {
  it('reads Windows, which tells whole paths and command lines', () => {
    expect(parseProcessList({ list: [onWindows] }, 'win32')).toEqual([
      {
        pid: 812,
        parentPid: 4,
        name: 'postgres.exe',
        executable: onWindows.path,
        commandLine: onWindows.command,
        user: null,
        startedAtMs: new Date(2026, 10, 20, 22, 0, 1).getTime(),
      },
    ]);
  });

  it('reads macOS, which tells folder, command and parameters apart', () => {
    expect(parseProcessList({ list: [onMacos] }, 'darwin')).toMatchObject([
      {
        executable: '/usr/local/bin/node',
        commandLine: '/usr/local/bin/node server.js --port 3000',
        user: 'ada',
      },
    ]);
  });

  it('makes do with what is there', () => {
    const system = { pid: 4, name: 'System', path: null, command: null, started: null };
    expect(parseProcessList({ list: [system] }, 'win32')).toEqual([
      {
        pid: 4,
        parentPid: null,
        name: 'System',
        executable: null,
        commandLine: null,
        user: null,
        startedAtMs: null,
      },
    ]);
  });

  it.each(['', 'yesterday', '2026-13-45 99:99:99', '2026-11-20'])(
    'has no time for %j',
    (started) => {
      const [entry] = parseProcessList({ list: [{ ...onMacos, started }] }, 'darwin');
      expect(entry?.startedAtMs).toBeNull();
    },
  );

  it('leaves out entries without pid or name', () => {
    const list = [
      { name: 'x' },
      { pid: 5 },
      { pid: Number.NaN, name: 'x' },
      { pid: -1, name: 'x' },
    ];
    expect(parseProcessList({ list: [...list, null, 'x', onMacos] }, 'darwin')).toHaveLength(1);
  });

  it('never throws and never makes up a pid', () => {
    const rows = fc.array(
      fc.oneof(fc.anything(), fc.record({ pid: fc.anything(), name: fc.string() })),
    );
    fc.assert(
      fc.property(rows, (list) => {
        const pids = list.map((row) => (row as { pid?: unknown } | null | undefined)?.pid);
        for (const { pid } of parseProcessList({ list }, 'win32')) expect(pids).toContain(pid);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        expect(Array.isArray(parseProcessList(answer, 'darwin'))).toBe(true);
      }),
    );
  });
});
