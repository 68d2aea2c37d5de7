import type { DatabaseSync } from 'node:sqlite';
import type { ChangingFacts } from '../../core/history/checkpoint-code.ts';
import type { HistoryRecord } from '../../core/history/history-record.ts';
import type { Socket } from '../../core/socket/socket.ts';
import { interned, type Interned } from './interned.ts';
import {
  holderText,
  kindCode,
  networkText,
  roleCode,
  shapeCode,
  stateCode,
} from './socket-code.ts';

/** Where in the file an event goes. */
export interface EventPlace {
  readonly seq: number;
  readonly atMs: number;
  /** The last event of the transaction: what any of them needs is marked as used by that one. */
  readonly batchSeq: number;
}

/** Puts records into an open transaction. */
export interface RecordWriter {
  write(record: HistoryRecord, place: EventPlace): void;
  /** The facts of a socket as a checkpoint has them; what they need is marked as used by `seq`. */
  facts(socket: Socket, seq: number): ChangingFacts;
  /** The transaction was undone. */
  forget(): void;
}

/** State, role, holder, and those before, of a socket that cannot be read: no holder is number 0. */
const unknownFacts = [0, 0, 0, null, null] as const;

/** Statements for one database, prepared once. */
export function recordWriter(database: DatabaseSync): RecordWriter {
  const texts = interned(database, 'text');
  const holders = interned(database, 'holder');
  const statements = prepare(database);

  const addEvent = (
    { seq, atMs, batchSeq }: EventPlace,
    kind: number,
    { number, socket, before }: { number: number; socket: Socket; before?: Socket },
  ): void => {
    const holder = holders.idOf(holderText(socket), batchSeq);
    const codes = [stateCode(socket), roleCode(socket), holder];
    const previous =
      before === undefined
        ? [null, null]
        : [stateCode(before), holders.idOf(holderText(before), batchSeq)];
    statements.event.run(seq, atMs, kind, number, ...codes, ...previous);
  };

  const addSocket = (
    number: number,
    socket: Socket,
    { seq, batchSeq, replaces }: EventPlace & { readonly replaces: number | null },
  ): void => {
    const { local, remote, networkNamespace: network } = socket;
    statements.socket.run(
      number,
      shapeCode(socket),
      texts.idOf(local.address, batchSeq),
      local.port,
      remote === null ? null : texts.idOf(remote.address, batchSeq),
      remote?.port ?? null,
      network === null ? null : texts.idOf(networkText(network), batchSeq),
      socket.inode,
      socket.userId,
      socket.firstSeenAtMs,
      seq,
      replaces,
    );
  };

  const end = (number: number, socket: Socket, { seq, batchSeq }: EventPlace): void => {
    statements.close.run(seq, number);
    keepTexts(texts, socket, batchSeq);
  };

  return {
    write: (record, place) => {
      if (record.kind === 'gap') {
        const { reason, fromMs, rebooted } = record.gap;
        statements.gap.run(place.seq, place.atMs, fromMs, reason, rebooted ? 1 : 0);
        return;
      }
      if (record.kind === 'lost') {
        statements.event.run(
          place.seq,
          place.atMs,
          kindCode.closed,
          record.number,
          ...unknownFacts,
        );
        statements.close.run(place.seq, record.number);
        return;
      }
      const { kind, number, socket } = record;
      if (kind === 'opened') addSocket(number, socket, { ...place, replaces: null });
      if (kind === 'moved') addSocket(number, socket, { ...place, replaces: record.replaces });
      const waiting = kind === 'changed' && socket.remote === null;
      addEvent(place, waiting ? kindCode.changedWaiting : kindCode[kind], record);
      if (kind === 'closed') end(number, socket, place);
      if (kind === 'moved') end(record.replaces, record.before, place);
    },
    facts: (socket, seq) => {
      keepTexts(texts, socket, seq);
      const holder = holders.idOf(holderText(socket), seq);
      return { state: stateCode(socket), role: roleCode(socket), holder };
    },
    forget: () => {
      texts.forget();
      holders.forget();
    },
  };
}

/** The row of a closed socket stays as long as the event that closed it, and needs its texts. */
function keepTexts(
  texts: Interned,
  { local, remote, networkNamespace }: Socket,
  seq: number,
): void {
  texts.idOf(local.address, seq);
  if (remote !== null) texts.idOf(remote.address, seq);
  if (networkNamespace !== null) texts.idOf(networkText(networkNamespace), seq);
}

function prepare(database: DatabaseSync) {
  return {
    event: database.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    gap: database.prepare('INSERT INTO gap VALUES (?, ?, ?, ?, ?)'),
    socket: database.prepare(
      'INSERT INTO socket VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)',
    ),
    close: database.prepare('UPDATE socket SET closed_seq = ? WHERE id = ?'),
  };
}
