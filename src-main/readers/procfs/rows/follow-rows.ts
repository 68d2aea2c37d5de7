import { randomInt } from 'node:crypto';
import type { KernelAddresses } from './kernel-addresses.ts';
import type { RowLayout } from './row-layout.ts';
import { wordAt } from './row-layout.ts';
import { rowOfWords } from './row-of-words.ts';
import { rowStore } from './row-store.ts';
import type { SocketTableRow } from './socket-table-row.ts';

/** What one reading of a table found. */
export interface RowChanges {
  /** In the order of the table; the same array as before when nothing changed. */
  readonly rows: readonly SocketTableRow[];
  /** The `rows` of the reading that `arrived` and `departed` start from. */
  readonly previous: readonly SocketTableRow[];
  /** Rows that were not there before, or not like this. */
  readonly arrived: readonly SocketTableRow[];
  /** Rows of the reading before that are gone or changed. */
  readonly departed: readonly SocketTableRow[];
}

/** Recognises the rows of a table from reading to reading. */
export interface FollowedRows {
  start(): void;
  /** The words are read and not kept. */
  see(words: Uint32Array): void;
  end(): RowChanges;
  /** Takes a row for new when it is seen again. */
  forget(row: SocketTableRow): void;
}

export interface FollowRowsOptions {
  readonly layout: RowLayout;
  readonly protocol: 'tcp' | 'udp';
  readonly addresses: KernelAddresses;
}

const none = -1;

/**
 * A row is first looked for where it follows the one before it, as it did in the last reading, and
 * only then by its tuple. A TCP connection is known by its tuple alone, everything else (several
 * sockets may share an endpoint) by tuple and inode.
 *
 * The kernel hands out a table in pieces, and a socket that moves between them is seen twice; the
 * later sight is the newer truth and takes the earlier's place. So no tuple of a connection, and
 * no inode on one tuple, is ever in `rows` twice.
 */
export function followRows({ layout, protocol, addresses }: FollowRowsOptions): FollowedRows {
  const { width } = layout;
  const store = rowStore(width, randomInt(2 ** 32));
  const bySlot: (SocketTableRow | null)[] = [];
  const seenIn: number[] = [];
  const positions: number[] = [];
  const before = new Map<number, SocketTableRow | null>();
  let reading = 0;
  let rows: SocketTableRow[] = [];
  let slots: number[] = [];
  let nextRows: SocketTableRow[] = [];
  let nextSlots: number[] = [];
  let cursor = 0;
  let inOrder = true;

  const isSame = (slot: number, words: Uint32Array): boolean => {
    const known = store.words();
    const at = slot * width;
    for (let place = 0; place < width; place += 1) {
      if (known[at + place] !== words[place]) return false;
    }
    return true;
  };

  const find = (words: Uint32Array): number => {
    const isConnection = protocol === 'tcp' && ((words[wordAt.ports] ?? 0) & 0xffff) !== 0;
    let slot = store.nextAlike(words, none);
    if (isConnection) return slot;
    const inode = words[wordAt.inode];
    while (slot !== none && store.words()[slot * width + wordAt.inode] !== inode) {
      slot = store.nextAlike(words, slot);
    }
    return slot;
  };

  const put = (slot: number, row: SocketTableRow): void => {
    seenIn[slot] = reading;
    positions[slot] = nextRows.length;
    nextRows.push(row);
    nextSlots.push(slot);
  };

  const renew = (slot: number, known: SocketTableRow | null): SocketTableRow => {
    if (!before.has(slot)) before.set(slot, known);
    const row = rowOfWords(store.words(), slot * width, layout, addresses);
    bySlot[slot] = row;
    return row;
  };

  const seeKnown = (slot: number, known: SocketTableRow, words: Uint32Array): void => {
    const again = seenIn[slot] === reading;
    const position = positions[slot] ?? 0;
    if (!again) cursor = position + 1;
    const same = isSame(slot, words);
    if (!same) store.replace(slot, words);
    const row = same ? known : renew(slot, known);
    if (again) nextRows[position] = row;
    else put(slot, row);
  };

  const see = (words: Uint32Array): void => {
    const expected = slots[cursor];
    if (expected !== undefined && seenIn[expected] !== reading && isSame(expected, words)) {
      cursor += 1;
      put(expected, bySlot[expected] ?? renew(expected, null));
      return;
    }
    inOrder = false;
    const slot = find(words);
    const known = slot === none ? null : (bySlot[slot] ?? null);
    if (known !== null) {
      seeKnown(slot, known, words);
      return;
    }
    const added = store.add(words);
    put(added, renew(added, null));
  };

  const removeUnseen = (): SocketTableRow[] => {
    const gone: SocketTableRow[] = [];
    for (const slot of slots) {
      if (seenIn[slot] === reading) continue;
      const row = bySlot[slot] ?? null;
      if (row !== null) gone.push(row);
      bySlot[slot] = null;
      store.remove(slot);
    }
    return gone;
  };

  return {
    see,
    start: () => {
      reading += 1;
      cursor = 0;
      inOrder = true;
      before.clear();
      nextRows = [];
      nextSlots = [];
    },
    end: () => {
      if (inOrder && nextRows.length === rows.length) {
        return { rows, previous: rows, arrived: [], departed: [] };
      }
      const departed = removeUnseen();
      const arrived: SocketTableRow[] = [];
      for (const [slot, known] of before) {
        const now = bySlot[slot] ?? null;
        if (now !== null) arrived.push(now);
        if (known !== null) departed.push(known);
      }
      const previous = rows;
      rows = nextRows;
      slots = nextSlots;
      return { rows, previous, arrived, departed };
    },
    forget: (row) => {
      const position = rows.indexOf(row);
      const [slot] = position === -1 ? [] : slots.splice(position, 1);
      if (slot === undefined) return;
      rows = rows.toSpliced(position, 1);
      bySlot[slot] = null;
      store.remove(slot);
    },
  };
}
