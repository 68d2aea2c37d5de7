import { describe, expect, it } from 'vitest';
import { exportedText } from '../../../src-main/cli/list/exported-text.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { readingOf } from '../../support/fake-terminal.ts';

const hostile = 'x\x1b[2J\x9b1m\u202e"\r';
const reading = readingOf([
  listenerAt('127.0.0.1:80', [anOwner(7, hostile)]),
  listenerAt('127.0.0.1:81', [anOwner(8, 'node')]),
]);
const everything = () => true;
const onlyPort80 = ({ local }: { local: { port: number } }) => local.port === 80;

describe('exportedText', () => {
  it.each(['json', 'ndjson', 'csv', 'markdown'] as const)(
    'writes %s without anything that a terminal obeys',
    (format) => {
      const { text } = exportedText(reading, everything, format);
      expect(text).toContain('81');
      expect(text.replaceAll(/\r?\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(text.endsWith('\n')).toBe(true);
    },
  );

  it('keeps a hostile name whole in JSON', () => {
    const { text } = exportedText(reading, onlyPort80, 'json');
    const document = JSON.parse(text) as { sockets: { owners: { name: string }[] }[] };
    expect(document.sockets).toHaveLength(1);
    expect(document.sockets[0]?.owners[0]?.name).toBe(hostile);
  });

  it('writes one socket a line as NDJSON', () => {
    const { text } = exportedText(reading, everything, 'ndjson');
    const rows = text.trimEnd().split('\n');
    expect(rows.map((row) => JSON.parse(row) as unknown)).toHaveLength(2);
  });

  it('names a file after the time of the reading', () => {
    expect(exportedText(reading, everything, 'json').fileName).toBe(
      'portside-2026-11-20T22-00-00Z.json',
    );
  });
});
