import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gone, placesIn } from '../../../../src-renderer/stores/rows/places-in.ts';

function rowsOf(keys: readonly (number | string)[]) {
  return keys.map((key) => ({ key: String(key) }));
}

/** What `placesIn` is short for. */
function lookedUp(target: readonly { key: string }[], rows: readonly { key: string }[]) {
  return rows.map(({ key }) => target.findIndex((row) => row.key === key));
}

const keys = fc.uniqueArray(fc.nat(60), { maxLength: 60 });

describe('placesIn', () => {
  it('finds rows that stayed, whether or not they are the same objects', () => {
    const rows = rowsOf(['a', 'b', 'c']);
    const [a, , c] = rows;
    expect(
      placesIn(
        [{ key: 'new' }, a, { key: 'b' }, c].flatMap((row) => row ?? []),
        rows,
      ),
    ).toEqual([1, 2, 3]);
  });

  it('says what is gone, also at the ends and of empty lists', () => {
    expect(placesIn(rowsOf(['b']), rowsOf(['a', 'b', 'c']))).toEqual([gone, 0, gone]);
    expect(placesIn([], rowsOf(['a']))).toEqual([gone]);
    expect(placesIn(rowsOf(['a']), [])).toEqual([]);
  });

  it('finds a row that moved far, and one whose key is an empty text', () => {
    const many = Array.from({ length: 100 }, (_, index) => index);
    const moved = [...many.slice(1), 0];
    expect(placesIn(rowsOf(moved), rowsOf(many))).toEqual(lookedUp(rowsOf(moved), rowsOf(many)));
    expect(placesIn(rowsOf(['', 'a']), rowsOf(['a', '']))).toEqual([1, 0]);
  });

  it('says of any two lists what looking up every key says', () => {
    fc.assert(
      fc.property(keys, keys, (target, rows) => {
        expect(placesIn(rowsOf(target), rowsOf(rows))).toEqual(
          lookedUp(rowsOf(target), rowsOf(rows)),
        );
      }),
    );
  });

  it('says it of lists in order with some rows gone and some new, as readings are', () => {
    const kept = fc.array(fc.constantFrom('stays', 'goes', 'comes'), { maxLength: 200 });
    fc.assert(
      fc.property(kept, (fates) => {
        const named = fates.map((fate, index) => ({ fate, key: `row ${index}` }));
        const rows = named.filter(({ fate }) => fate !== 'comes');
        const target = named.filter(({ fate }) => fate !== 'goes');
        expect(placesIn(target, rows)).toEqual(lookedUp(target, rows));
      }),
    );
  });
});
