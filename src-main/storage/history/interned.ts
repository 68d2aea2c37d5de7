import type { DatabaseSync } from 'node:sqlite';

/** Numbers for texts that come again and again. */
export interface Interned {
  /** The number of a text, which event `seq` needs; made where the text is new. */
  idOf(text: string, seq: number): number;
  /** The text of the number is still needed at `seq`. */
  touch(id: number, seq: number): void;
  /** Forgets what was looked up: the transaction it belongs to was undone. */
  forget(): void;
}

interface Known {
  readonly id: number;
  used: number;
}

/** More than a busy machine's addresses and processes; beyond it the file is asked. */
const mostKnown = 20_000;

/** The texts of one table (`text` or `holder`), with those used lately at hand. */
export function interned(database: DatabaseSync, table: 'text' | 'holder'): Interned {
  const find = database.prepare(`SELECT id, used FROM ${table} WHERE value = ?`);
  const add = database.prepare(`INSERT INTO ${table} (value, used) VALUES (?, ?)`);
  const mark = database.prepare(`UPDATE ${table} SET used = ? WHERE id = ? AND used < ?`);
  const known = new Map<string, Known>();
  const marked = new Map<number, number>();

  const lookUp = (text: string, seq: number): Known => {
    const row = find.get(text);
    if (row !== undefined) return { id: Number(row['id']), used: Number(row['used']) };
    return { id: Number(add.run(text, seq).lastInsertRowid), used: seq };
  };

  const keep = (text: string, found: Known): Known => {
    if (known.size >= mostKnown) known.clear();
    known.set(text, found);
    return found;
  };

  const touch = (id: number, seq: number): void => {
    if ((marked.get(id) ?? -1) >= seq) return;
    mark.run(seq, id, seq);
    if (marked.size >= mostKnown) marked.clear();
    marked.set(id, seq);
  };

  return {
    idOf: (text, seq) => {
      const found = known.get(text) ?? keep(text, lookUp(text, seq));
      if (found.used < seq) {
        touch(found.id, seq);
        found.used = seq;
      }
      return found.id;
    },
    touch,
    forget: () => {
      known.clear();
      marked.clear();
    },
  };
}
