import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTable, encodeTable } from '../../../src-main/core/history/checkpoint-code.ts';

const facts = fc.record({
  state: fc.nat(11),
  role: fc.nat(3),
  holder: fc.nat(2 ** 31 - 1),
});
const table = fc
  .array(fc.tuple(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), facts), { maxLength: 50 })
  .map((rows) => new Map(rows));

test('a table that was written is read as it was', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(decodeTable(encodeTable(rows))).toEqual(rows);
    }),
  );
});

test('bytes that end in the middle are refused, not guessed at', () => {
  const bytes = encodeTable(new Map([[300, { state: 1, role: 0, holder: 5000 }]]));
  expect(() => decodeTable(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
});

test('a socket takes some four bytes', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => at + 70_000);
  const bytes = encodeTable(new Map(rows.map((row) => [row, { state: 1, role: 0, holder: 200 }])));
  expect(bytes.length).toBeLessThanOrEqual(4100);
});
