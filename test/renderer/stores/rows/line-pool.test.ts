import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LinePool, type RowPlace } from '../../../../src-renderer/stores/rows/line-pool.ts';

interface Row {
  readonly key: string;
  readonly kind: string;
}

/** Rows of one kind, a letter each, one below the other. */
function placesOf(keys: string, kind = 'flat'): readonly RowPlace<Row>[] {
  return Array.from(keys, (key, index) => ({ row: { key, kind }, index, top: index * 28 }));
}

const many = placesOf('abcdefghijklmnop');
const others = placesOf('ABCDEFGHIJKLMNOP');
const beyondTen = ({ index }: RowPlace<Row>) => index >= 10;

describe('LinePool', () => {
  it('leaves a row its line wherever it goes', () => {
    const pool = new LinePool<Row>();
    const [first, second] = pool.of(placesOf('ab')).lines;
    const { lines } = pool.of(placesOf('ba'));
    expect(lines).toEqual([
      { ...placesOf('ba')[0], line: second?.line, isTakenOver: false },
      { ...placesOf('ba')[1], line: first?.line, isTakenOver: false },
    ]);
  });

  it('gives a row that comes the line of one that left, and says so', () => {
    const pool = new LinePool<Row>();
    const before = pool.of(placesOf('abc')).lines;
    const { lines } = pool.of(placesOf('bcd'));
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 0].map((at) => before[at]?.line));
    expect(lines.map(({ isTakenOver }) => isTakenOver)).toEqual([false, false, true]);
    expect(pool.of(placesOf('bcd')).lines.some(({ isTakenOver }) => isTakenOver)).toBe(false);
  });

  it('has all other rows stand in the same lines in the same order', () => {
    const pool = new LinePool<Row>();
    const before = pool.of(placesOf('abcd')).lines;
    expect(pool.of(placesOf('ABCD')).lines.map(({ line }) => line)).toEqual(
      before.map(({ line }) => line),
    );
  });

  it('makes a new line for a row of another kind', () => {
    const pool = new LinePool<Row>();
    const before = pool.of(placesOf('ab')).lines;
    const { lines } = pool.of(placesOf('ab', 'port'));
    expect(lines.map(({ isTakenOver }) => isTakenOver)).toEqual([false, false]);
    expect(before.map(({ line }) => line)).not.toContain(lines[0]?.line);
  });

  it('draws what is in sight first where many rows come at once', () => {
    const pool = new LinePool<Row>();
    const first = pool.of(many, beyondTen);
    expect(first.isPart).toBe(true);
    expect(first.lines.map(({ row }) => row.key).join('')).toBe('abcdefghij');
    const then = pool.of(many);
    expect(then.isPart).toBe(false);
    expect(then.lines.map(({ row }) => row.key).join('')).toBe('abcdefghijklmnop');
    expect(then.lines.slice(0, 10).map(({ line }) => line)).toEqual(
      first.lines.map(({ line }) => line),
    );
  });

  it('keeps the lines for the rows that wait, out of sight, and makes none anew', () => {
    const pool = new LinePool<Row>();
    const before = new Set(pool.of(many).lines.map(({ line }) => line));
    const { lines } = pool.of(others, beyondTen);
    expect(new Set(lines.map(({ line }) => line))).toEqual(before);
    expect(lines.slice(10).map(({ row }) => row.key)).toEqual(Array.from('klmnop'));
    expect(lines.slice(10).every(({ top }) => top < 0)).toBe(true);
    const whole = pool.of(others).lines;
    expect(new Set(whole.map(({ line }) => line))).toEqual(before);
    expect(whole.map(({ top }) => top)).toEqual(others.map(({ top }) => top));
  });

  it('lets no row wait when only a few come', () => {
    const pool = new LinePool<Row>();
    pool.of(many);
    const { lines, isPart } = pool.of([...many.slice(2), ...placesOf('xy')], () => true);
    expect(isPart).toBe(false);
    expect(lines).toHaveLength(16);
  });

  it('draws every row once, each in a line of its own, whatever came before', () => {
    const place = fc.record({
      key: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz')),
      kind: fc.constantFrom('flat', 'port'),
    });
    const list = fc.uniqueArray(place, { selector: ({ key }) => key, maxLength: 26 });
    fc.assert(
      fc.property(fc.array(fc.tuple(list, fc.boolean())), (lists) => {
        const pool = new LinePool<Row>();
        for (const [rows, mayWait] of lists) {
          const places = rows.map((row, index) => ({ row, index, top: index * 28 }));
          const canWait = ({ index }: RowPlace<Row>) => mayWait && index % 2 === 1;
          const { lines, isPart } = pool.of(places, canWait);
          expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
          expect(new Set(lines.map(({ row }) => row.key)).size).toBe(lines.length);
          const drawn = lines.filter(({ top }) => top >= 0).map(({ row }) => row.key);
          expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(drawn));
          if (!isPart) expect(drawn).toEqual(rows.map(({ key }) => key));
        }
      }),
    );
  });
});
