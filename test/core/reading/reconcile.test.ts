import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src-main/core/reading/note.ts';
import { reconcile } from '../../../src-main/core/reading/reconcile.ts';
import type { ReaderReport } from '../../../src-main/core/reading/reader-report.ts';
import { connectionFacts, listenerFacts, ownerOf, udpFacts } from '../../support/socket-facts.ts';

const commandMissing: Note = {
  code: 'command-missing',
  level: 'warning',
  values: { commands: 'netstat, ss' },
};
const rowsSkipped: Note = {
  code: 'rows-skipped',
  level: 'info',
  values: { rows: 1, example: 'x' },
};
const ownersHidden: Note = { code: 'owners-hidden', level: 'info', values: { hidden: 3 } };

function procfs(overrides: Partial<ReaderReport> = {}): ReaderReport {
  return {
    reader: 'procfs',
    outcome: 'read',
    takenAtMs: 10_000,
    sockets: [],
    notes: [],
    complete: true,
    ...overrides,
  };
}

function base(overrides: Partial<ReaderReport> = {}): ReaderReport {
  return { ...procfs(), reader: 'systeminformation', complete: false, ...overrides };
}

function failed(report: ReaderReport, notes: readonly Note[]): ReaderReport {
  return { ...report, outcome: 'failed', sockets: [], complete: false, notes };
}

const exactListener = listenerFacts('127.0.0.1:80', { inode: 5, userId: 33 });
const plainListener = listenerFacts('127.0.0.1:80');

describe('reconcile', () => {
  it('takes the socket of the more exact witness', () => {
    const reports = [base({ sockets: [plainListener] }), procfs({ sockets: [exactListener] })];
    expect(reconcile(reports)).toEqual({
      sockets: [exactListener],
      notes: [],
      takenAtMs: 10_000,
      readable: true,
    });
  });

  it('drops what a complete witness does not have', () => {
    const cut = listenerFacts('[fd12::1]:443');
    const reading = reconcile([
      base({ sockets: [plainListener, cut] }),
      procfs({ sockets: [exactListener] }),
    ]);
    expect(reading.sockets).toEqual([exactListener]);
  });

  it('adds what an incomplete witness lacks, each socket once', () => {
    const udp = udpFacts('0.0.0.0:53');
    const reading = reconcile([
      base({ sockets: [plainListener, udp, udp] }),
      procfs({ sockets: [exactListener], complete: false }),
    ]);
    expect(reading.sockets).toEqual([exactListener, udp, udp]);
  });

  it('uses systeminformation alone when procfs failed, and keeps both notes', () => {
    const unreadable: Note = {
      code: 'procfs-unreadable',
      level: 'warning',
      values: { path: '/proc/net/tcp', reason: 'EACCES' },
    };
    const reading = reconcile([
      base({ sockets: [plainListener], notes: [rowsSkipped], takenAtMs: 7000 }),
      failed(procfs(), [unreadable]),
    ]);
    expect(reading).toEqual({
      sockets: [plainListener],
      notes: [rowsSkipped, unreadable],
      takenAtMs: 7000,
      readable: true,
    });
  });

  it('is not readable when no reader read, and has no time', () => {
    const none = { sockets: [], takenAtMs: null, readable: false };
    expect(reconcile([])).toEqual({ ...none, notes: [] });
    const reports = [failed(base(), [commandMissing]), failed(procfs(), [commandMissing])];
    expect(reconcile(reports)).toEqual({ ...none, notes: [commandMissing] });
  });

  it('takes an empty table for an empty table', () => {
    expect(reconcile([procfs()])).toEqual({
      sockets: [],
      notes: [],
      takenAtMs: 10_000,
      readable: true,
    });
  });

  it('joins the latest report of each reader, in whatever order they come', () => {
    const older = procfs({ sockets: [listenerFacts('127.0.0.1:81')], takenAtMs: 9000 });
    const newer = procfs({ sockets: [exactListener], takenAtMs: 10_000 });
    expect(reconcile([newer, older]).sockets).toEqual([exactListener]);
    expect(reconcile([older, newer]).sockets).toEqual([exactListener]);
  });

  it('says each note once, and not that rows were skipped when another saw them all', () => {
    const reports = [
      base({ notes: [rowsSkipped, ownersHidden] }),
      procfs({ notes: [ownersHidden] }),
    ];
    expect(reconcile(reports).notes).toEqual([ownersHidden]);
    expect(reconcile([reports[0] ?? base()]).notes).toEqual([rowsSkipped, ownersHidden]);
  });

  it('drops duplicates within the report it uses', () => {
    const connection = connectionFacts('127.0.0.1:80', '127.0.0.1:5000', { inode: 9 });
    const sockets = [connection, exactListener, { ...connection }];
    const reading = reconcile([procfs({ sockets, complete: false })]);
    expect(reading.sockets).toEqual([connection, exactListener]);
  });

  it('passes the very array of a complete witness on', () => {
    const sockets = [exactListener];
    expect(reconcile([procfs({ sockets })]).sockets).toBe(sockets);
  });
});

describe('owners when readers are joined', () => {
  const hidden = { ...exactListener, owners: [], ownerReason: 'other-user' } as const;

  it('come from systeminformation where procfs found none', () => {
    const reading = reconcile([base({ sockets: [plainListener] }), procfs({ sockets: [hidden] })]);
    expect(reading.sockets).toEqual([
      { ...hidden, owners: plainListener.owners, ownerReason: null },
    ]);
  });

  it('never replace what procfs found, so a forged pid stays out', () => {
    const forged = { ...plainListener, owners: [ownerOf(1, { name: 'x' })] };
    const reading = reconcile([base({ sockets: [forged] }), procfs({ sockets: [exactListener] })]);
    expect(reading.sockets).toEqual([exactListener]);
  });

  it('are not taken from a report that is too old to be of the same socket', () => {
    const reading = reconcile([
      base({ sockets: [plainListener], takenAtMs: 10_000 }),
      procfs({ sockets: [hidden], takenAtMs: 60_000 }),
    ]);
    expect(reading.sockets).toEqual([hidden]);
  });
});
