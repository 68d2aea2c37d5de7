import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportText } from '../../../src-main/core/snapshot/export-text.ts';
import { parseSnapshot } from '../../../src-main/core/snapshot/parse-snapshot.ts';
import { snapshotDocument } from '../../../src-main/core/snapshot/snapshot-document.ts';
import { translate } from '../../../src-main/core/words/translate.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import { anOwner, laptop, listenerAt } from '../../support/build-socket.ts';

const snapshot = {
  revision: 1,
  takenAtMs: 0,
  notes: [],
  sockets: [listenerAt('127.0.0.1:5432', [anOwner(812, 'postgres')]), listenerAt('[::1]:5432')],
};
const document = snapshotDocument(snapshot, laptop);
const text = JSON.stringify(document);

function problemOf(broken: string): string {
  const parsed = parseSnapshot(broken);
  return parsed.ok ? 'no problem' : translate(parsed.problem.key, parsed.problem.values);
}

describe('parseSnapshot', () => {
  it('reads what was written', () => {
    expect(parseSnapshot(text)).toEqual({ ok: true, document });
  });

  it('reads any exported snapshot', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        const table = { ...snapshot, sockets };
        const request = { snapshot: table, machine: laptop, format: 'snapshot' } as const;
        const exported = exportText({ ...request, filter: () => true });
        expect(parseSnapshot(exported.text)).toEqual({
          ok: true,
          document: snapshotDocument(table, laptop),
        });
      }),
    );
  });

  it('reads over a byte order mark and over unknown fields', () => {
    expect(parseSnapshot(`\uFEFF${text}`)).toEqual({ ok: true, document });
    const extended = text.replaceAll('"address"', '"later":{},"address"');
    expect(parseSnapshot(extended)).toEqual({ ok: true, document });
  });

  it.each(['', 'not json', '{', 'tcp 0 0 127.0.0.1:80 LISTEN'])(
    'knows that %j is not JSON',
    (broken) => {
      expect(parseSnapshot(broken)).toMatchObject({ problem: { key: 'snapshot.notJson' } });
    },
  );

  it.each(['{}', '[]', 'null', '3', '"portside-snapshot"', '{"format":"other","version":1}'])(
    'knows that %s is no snapshot',
    (broken) => {
      expect(parseSnapshot(broken)).toMatchObject({ problem: { key: 'snapshot.notSnapshot' } });
    },
  );

  it('asks to update for a newer version, whatever else has changed', () => {
    expect(problemOf('{"format":"portside-snapshot","version":2}')).toContain('version 2');
    expect(parseSnapshot(text.replace('"version":1', '"version":99'))).toMatchObject({
      problem: { key: 'snapshot.newerVersion', values: { version: '99', known: '1' } },
    });
  });

  it.each([
    ['"version":1', '"version":"1"', '“version” should be 1'],
    ['"takenAt":"1970-01-01T00:00:00.000Z"', '"takenAt":"now"', '“takenAt” should be a time'],
    ['"takenAt":"1970-01-01T', '"takenAt":"1970-13-41T', '“takenAt” should be a time'],
    ['"hostname":"ada",', '', '“host.hostname” is missing'],
    ['"pid":812', '"pid":"812"', '“sockets[0].owners[0].pid” should be number'],
    ['"port":5432', '"port":65536', '“sockets[0].local.port” should be <=65535'],
    ['"LISTEN"', '"LISTENING"', '“sockets[0].state” should be ("LISTEN"'],
    ['"unknown"', 'null', '“sockets[1].ownerReason” should say why'],
    ['"ownerReason":null', '"ownerReason":"kernel"', '“sockets[0].ownerReason” should say why'],
    ['"tcp"', '"udp"', '“sockets[0].state” should be null'],
  ])('names the place when %s became %s', (from, to, words) => {
    expect(problemOf(text.replace(from, to))).toContain(words);
  });

  it('never throws, whatever the file holds', () => {
    const candidate = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => text.replace('"postgres"', json)),
      fc.json().map((json) => text.replace('"127.0.0.1"', json)),
    );
    fc.assert(
      fc.property(candidate, (broken) => {
        expect(problemOf(broken)).not.toBe('');
      }),
    );
  });

  it('does not let a file reach an object’s prototype', () => {
    const parsed = parseSnapshot(text.replace('{', '{"__proto__":{"polluted":true},'));
    expect(parsed.ok && 'polluted' in parsed.document).toBe(false);
    expect(parsed.ok).toBe(true);
  });
});
