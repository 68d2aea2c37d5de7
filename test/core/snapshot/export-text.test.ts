import { describe, expect, it } from 'vitest';
import { exportText, type ExportRequest } from '../../../src-main/core/snapshot/export-text.ts';
import { anOwner, laptop, listenerAt } from '../../support/build-socket.ts';

const hostile = listenerAt('127.0.0.1:80', [anOwner(1, '=cmd|"x"')]);
const other = listenerAt('127.0.0.1:22', [anOwner(2, 'sshd')]);
const takenAtMs = Date.UTC(2026, 10, 21, 5, 36, 43, 987);
const snapshot = { revision: 1, takenAtMs, notes: [], sockets: [hostile, other] };

function exported(changes: Partial<ExportRequest>): ReturnType<typeof exportText> {
  return exportText({ snapshot, machine: laptop, format: 'csv', filter: () => true, ...changes });
}

describe('exportText', () => {
  it.each([
    ['snapshot', 'portside-2026-11-21T05-36-43Z.json', 'application/json'],
    ['ndjson', 'portside-2026-11-21T05-36-43Z.ndjson', 'application/x-ndjson'],
    ['csv', 'portside-2026-11-21T05-36-43Z.csv', 'text/csv;charset=utf-8'],
    ['markdown', 'portside-2026-11-21T05-36-43Z.md', 'text/markdown;charset=utf-8'],
  ] as const)('names a %s by the time of its reading', (format, fileName, mediaType) => {
    expect(exported({ format })).toMatchObject({ fileName, mediaType });
  });

  it('has a name without a time where nothing was read', () => {
    const unread = { ...snapshot, takenAtMs: null, sockets: [] };
    expect(exported({ snapshot: unread }).fileName).toBe('portside.csv');
  });

  it.each(['snapshot', 'ndjson', 'csv', 'markdown'] as const)(
    'exports as %s only what the filter keeps',
    (format) => {
      const { text } = exported({ format, filter: (socket) => socket === other });
      expect(text).toContain('sshd');
      expect(text).not.toContain('cmd');
    },
  );

  it('writes a head and one row a socket as CSV', () => {
    const lines = exported({ format: 'csv' }).text.split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^"protocol","family","localAddress"/);
    expect(lines[1]).toContain('"22"');
    expect(lines[2]).toContain(`"'=cmd|""x"""`);
  });

  it('writes one socket a line as NDJSON, in the order of the document', () => {
    const lines = exported({ format: 'ndjson' }).text.trimEnd().split('\n');
    const ports = lines.map((line) => (JSON.parse(line) as typeof hostile).local.port);
    expect(ports).toEqual([22, 80]);
    expect(exported({ format: 'ndjson', filter: () => false }).text).toBe('');
  });

  it('writes a Markdown table', () => {
    const lines = exported({ format: 'markdown' }).text.split('\n');
    expect(lines[0]).toMatch(/^\| Protocol \|/);
    expect(lines[3]).toContain('=cmd&#124;"x" 1');
  });
});
