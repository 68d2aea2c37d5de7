import { describe, expect, it } from 'vitest';
import { dumpSource } from '../../../src-main/core/dump/dump-source.ts';
import { readDump } from '../../../src-main/core/dump/read-dump.ts';
import {
  documentSocket,
  snapshotDocument,
} from '../../../src-main/core/snapshot/snapshot-document.ts';
import { phraseText } from '../../../src-main/core/words/phrase-text.ts';
import { acceptedAt, anOwner, boundAt, laptop, listenerAt } from '../../support/build-socket.ts';
import { dumpOf } from '../../support/dump-fixture.ts';

const networkNamespace = {
  inode: 4026532101,
  label: null,
  containerName: 'web-1',
  containerImage: 'nginx:1.27',
};
const sockets = [
  listenerAt('127.0.0.1:5432', [anOwner(812, 'postgres')]),
  acceptedAt('127.0.0.1:5432', '10.0.0.1:41000', [anOwner(813, 'postgres')]),
  boundAt('[::]:5353', [anOwner(7, 'a')]),
  boundAt('[::]:5353', [anOwner(7, 'a')]),
  listenerAt('0.0.0.0:80', [], { networkNamespace }),
];
const snapshot = { revision: 1, takenAtMs: Date.UTC(2026, 10, 20, 22), sockets, notes: [] };
const document = snapshotDocument(snapshot, laptop);

describe('readDump on a snapshot file', () => {
  it('gives back what was saved', () => {
    const dump = dumpOf(JSON.stringify(document));
    expect(dump).toMatchObject({
      tool: 'portside',
      platform: 'linux',
      hostname: 'ada',
      release: '6.1',
      arch: 'x64',
      takenAtMs: snapshot.takenAtMs,
      lacks: [],
      hides: [],
      otherSockets: 0,
    });
    expect(dump.sockets.map(documentSocket)).toEqual(document.sockets);
  });

  it('gives each socket an id of its own, and the time it was seen', () => {
    const dump = dumpOf(JSON.stringify(document));
    expect(new Set(dump.sockets.map(({ id }) => id)).size).toBe(5);
    for (const socket of dump.sockets) {
      expect(socket).toMatchObject({ firstSeenAtMs: 2000, seenAtStart: false });
      expect(Object.isFrozen(socket)).toBe(true);
    }
  });

  it('knows again when sockets opened and processes started', () => {
    const saved = listenerAt('127.0.0.1:80', [anOwner(7)], { seenAtStart: true });
    const text = JSON.stringify(snapshotDocument({ ...snapshot, sockets: [saved] }, laptop));
    expect(dumpOf(text).sockets[0]).toMatchObject({
      firstSeenAtMs: 2000,
      seenAtStart: true,
      owners: [{ startedAtMs: 1000 }],
    });
  });

  it('reads files of before, which tell no times, and takes no later time than their own', () => {
    const old = document.sockets.map((socket) => {
      const owners = socket.owners.map(({ pid, name, descriptors }) => ({
        pid,
        name,
        descriptors,
      }));
      return { ...socket, owners, openedAt: undefined };
    });
    const atTaking = { firstSeenAtMs: snapshot.takenAtMs, seenAtStart: true };
    for (const socket of dumpOf(JSON.stringify({ ...document, sockets: old })).sockets) {
      expect(socket).toMatchObject(atTaking);
      for (const { startedAtMs } of socket.owners) expect(startedAtMs).toBeNull();
    }
    const later = old.map((socket) => ({ ...socket, openedAt: '2099-01-01T00:00:00Z' }));
    const [first] = dumpOf(JSON.stringify({ ...document, sockets: later })).sockets;
    expect(first).toMatchObject({ firstSeenAtMs: snapshot.takenAtMs, seenAtStart: false });
  });

  it('refuses what is no time', () => {
    const wrong = document.sockets.map((socket) => ({ ...socket, openedAt: 'yesterday' }));
    expect(readDump(JSON.stringify({ ...document, sockets: wrong }))).toMatchObject({
      ok: false,
      problem: { key: 'snapshot.wrongTime', values: { field: 'sockets[0].openedAt' } },
    });
  });

  it('hands on the notes that were taken with it', () => {
    const note = { code: 'owners-hidden', message: 'Three are hidden.', fix: 'Run as root.' };
    const dump = dumpOf(JSON.stringify({ ...document, takenAt: null, notes: [note] }));
    expect(dump.lacks.map(phraseText)).toEqual([
      'Three are hidden. Run as root.',
      'It does not tell when it was taken.',
    ]);
    expect(dump.takenAtMs).toBeNull();
  });

  it('counts Unix-domain sockets and reads a file that begins with a mark', () => {
    const unixSockets = [{ path: '/run/x', state: null, owners: [] }];
    const text = `\u{FEFF}\n${JSON.stringify({ ...document, unixSockets })}`;
    expect(dumpOf(text).otherSockets).toBe(1);
  });

  it('names the place of a damage', () => {
    const text = JSON.stringify({ ...document, sockets: [{ protocol: 'tcp' }] });
    expect(readDump(text)).toMatchObject({ ok: false, problem: { key: 'snapshot.missingField' } });
  });
});

describe('dumpSource', () => {
  it.each([
    ['netstat', 'win32', null, null, 'netstat of Windows'],
    ['lsof', 'darwin', null, null, 'lsof of macOS'],
    ['ss', 'linux', null, null, 'ss of Linux'],
    ['portside', 'linux', 'ada', 0, 'a Portside snapshot of ada, 1970-01-01 00:00:00 UTC'],
    ['portside', 'freebsd', null, null, 'a Portside snapshot'],
  ] as const)('%s of %s', (tool, platform, hostname, takenAtMs, text) => {
    expect(dumpSource({ tool, platform, hostname, takenAtMs })).toBe(text);
  });
});
