import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteCodes } from '../../../src-main/core/reading/note.ts';
import {
  compareSockets,
  inDocumentOrder,
  snapshotDocument,
} from '../../../src-main/core/snapshot/snapshot-document.ts';
import type { TableSnapshot } from '../../../src-main/core/table/delta.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import { acceptedAt, anOwner, boundAt, laptop, listenerAt } from '../../support/build-socket.ts';

const schemaFile = new URL('../../../src-main/core/snapshot/snapshot.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const takenAtMs = Date.UTC(2026, 10, 20, 22, 0, 0);

function snapshotOf(changes: Partial<TableSnapshot>): TableSnapshot {
  return { revision: 3, takenAtMs, sockets: [], notes: [], ...changes };
}

describe('snapshotDocument', () => {
  it('is the document of the design', () => {
    const postgres = { ...anOwner(812, 'postgres'), descriptors: [7] };
    const sockets = [listenerAt('127.0.0.1:5432', [postgres])];
    const notes = [{ code: 'owners-hidden', level: 'warning', values: { hidden: 3 } } as const];
    const document = snapshotDocument(snapshotOf({ sockets, notes }), laptop);
    expect(document).toEqual({
      format: 'portside-snapshot',
      version: 1,
      takenAt: '2026-11-20T22:00:00.000Z',
      host: { hostname: 'ada', platform: 'linux', release: '6.1', arch: 'x64' },
      notes: [
        {
          code: 'owners-hidden',
          message: expect.stringContaining('3') as string,
          fix: expect.stringContaining('CAP_SYS_PTRACE') as string,
        },
      ],
      sockets: [
        {
          protocol: 'tcp',
          family: 'ipv4',
          local: { address: '127.0.0.1', port: 5432 },
          remote: null,
          state: 'LISTEN',
          role: 'listener',
          owners: [
            { pid: 812, name: 'postgres', descriptors: [7], startedAt: '1970-01-01T00:00:01.000Z' },
          ],
          ownerReason: null,
          openedAt: '1970-01-01T00:00:02.000Z',
        },
      ],
    });
    expect(isValid(document)).toBe(true);
  });

  it('has no time where nothing was read', () => {
    const document = snapshotDocument(snapshotOf({ takenAtMs: null }), laptop);
    expect(document.takenAt).toBeNull();
    expect(isValid(document)).toBe(true);
  });

  it('tells of what was there before since when it was watched, if that is not the same reading', () => {
    const [watched, justRead] = snapshotDocument(
      snapshotOf({
        sockets: [
          listenerAt('127.0.0.1:80', [], { seenAtStart: true, firstSeenAtMs: takenAtMs - 1000 }),
          listenerAt('127.0.0.1:81', [], { seenAtStart: true, firstSeenAtMs: takenAtMs }),
        ],
      }),
      laptop,
    ).sockets;
    expect(watched).toMatchObject({ openBefore: '2026-11-20T21:59:59.000Z' });
    expect(watched).not.toHaveProperty('openedAt');
    expect(justRead).not.toHaveProperty('openBefore');
  });

  it('writes every note with its words', () => {
    const everything = 'hidden commands reason reader seconds path rows example'.split(' ');
    const values = Object.fromEntries(everything.map((name) => [name, 'x']));
    const notes = noteCodes.map((code) => ({ code, level: 'info', values }) as const);
    const written = snapshotDocument(snapshotOf({ notes }), laptop).notes;
    expect(written.map((note) => note.code)).toEqual(noteCodes);
    expect(written.every((note) => note.message !== '' && note.fix !== '')).toBe(true);
  });

  it('fits its schema for any table, and does not depend on the order of the sockets', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        const document = snapshotDocument(snapshotOf({ sockets }), laptop);
        const reversed = snapshotDocument(snapshotOf({ sockets: [...sockets].reverse() }), laptop);
        expect(isValid(JSON.parse(JSON.stringify(document))), JSON.stringify(isValid.errors)).toBe(
          true,
        );
        expect(reversed).toEqual(document);
      }),
    );
  });
});

describe('inDocumentOrder', () => {
  it('orders by protocol, local endpoint and remote endpoint, listeners first', () => {
    const ordered = [
      listenerAt('0.0.0.0:80'),
      listenerAt('127.0.0.1:80'),
      acceptedAt('127.0.0.1:80', '10.0.0.9:2'),
      acceptedAt('127.0.0.1:80', '10.0.0.9:10'),
      acceptedAt('127.0.0.1:80', '10.0.0.10:1'),
      listenerAt('0.0.0.0:443'),
      boundAt('0.0.0.0:53'),
    ];
    expect(inDocumentOrder([...ordered].reverse())).toEqual(ordered);
    expect([...ordered].reverse().sort(compareSockets)).toEqual(ordered);
  });
});
