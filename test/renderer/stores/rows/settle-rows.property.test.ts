import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListRow } from '../../../../src-renderer/stores/rows/list-row.ts';
import { settleRows, type Hold } from '../../../../src-renderer/stores/rows/settle-rows.ts';
import { listenerAt } from '../../../support/build-socket.ts';

function rowOf(id: number): ListRow {
  const place = { level: 1, parentKey: null, expanded: null, closed: false };
  return { kind: 'flat', key: `socket:${id}`, ...place, socket: listenerAt(`127.0.0.1:${id}`) };
}

const ids = fc.uniqueArray(fc.nat(12), { maxLength: 12 });
const keysOf = (rows: readonly ListRow[]) => rows.map(({ key }) => key);

function settle(shown: readonly number[], target: readonly number[], hold: Hold, anchor: number) {
  const { rows, waiting } = settleRows(
    shown.map(rowOf),
    target.map(rowOf),
    hold,
    `socket:${anchor}`,
  );
  return { keys: keysOf(rows), waiting };
}

describe('settling any list', () => {
  it('shows every row once, and leaves those that stay in the order the reader saw', () => {
    fc.assert(
      fc.property(ids, ids, (shown, target) => {
        const { keys } = settle(shown, target, 'order', -1);
        expect([...keys].sort()).toEqual(keysOf(target.map(rowOf)).sort());
        const stays = shown.filter((id) => target.includes(id)).map((id) => `socket:${id}`);
        expect(keys.filter((key) => stays.includes(key))).toEqual(stays);
      }),
    );
  });

  it('has nothing waiting exactly when the list is in order', () => {
    fc.assert(
      fc.property(ids, ids, (shown, target) => {
        const { keys, waiting } = settle(shown, target, 'order', -1);
        const inOrder = keys.join() === keysOf(target.map(rowOf)).join();
        expect(waiting === 0).toBe(inOrder);
      }),
    );
  });

  it('neither adds nor takes a row above the line of a busy reader', () => {
    fc.assert(
      fc.property(ids, ids, fc.nat(12), (shown, target, anchor) => {
        fc.pre(shown.includes(anchor));
        const { keys } = settle(shown, target, 'all', anchor);
        const above = shown.slice(0, shown.indexOf(anchor)).map((id) => `socket:${id}`);
        expect(keys.slice(0, above.length)).toEqual(above);
      }),
    );
  });
});
