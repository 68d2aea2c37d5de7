import fc from 'fast-check';

/** Hostile lines that each parser gets; `PORTSIDE_HOSTILE_LINES=1000000` is a run of minutes. */
const wantedLines = Number(process.env['PORTSIDE_HOSTILE_LINES'] ?? 3000);

/** Lines in one table of a run. */
export const linesATable = 50;

/** How many tables a parser gets, and as much time as they may take. */
export const hostileRuns = { numRuns: Math.ceil(wantedLines / linesATable) };
export const hostileTime = { timeout: 180_000 + wantedLines * 10 };

/** Pieces that mean something to one parser or another. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[' ', '  ', '\t', ':', ',', '"', "'", '(', ')', '((', '))', '/', '%', '@', '*', '-', '\0'],
    ...['pid=1', ',pid=1,fd=3', 'users:(("x",pid=1,fd=3))', '1/init', '0.0.0.0:*', '[::]:0'],
    ...['tcp', 'tcp6', 'udp', 'LISTEN', 'ESTAB', 'TIME-WAIT', '127.0.0.1:80', '::ffff:1.2.3.4'],
    ...['0100007F:1F90', '00000000:0000', '0A', 'FFFFFFFF', '18446744073709551616', '1e9', '0x1'],
    ...['é', '名', '\uFFFD', '\u202E', '\u001B[31m', '\u2028'],
  ),
  fc.string({ maxLength: 12 }),
  fc.nat().map(String),
);

/** A line that tries to be something else, made of telling pieces; it has no line end. */
export const hostileText = fc
  .array(piece, { maxLength: 12 })
  .map((pieces) => pieces.join('').replaceAll(/[\r\n]/g, ' '));

/** A well-made line of which some characters are changed, left out or put in. */
export function damaged(line: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat({ max: line.length }),
    remove: fc.nat({ max: 6 }),
    insert: fc.oneof(fc.constant(''), piece),
  });
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes
        .reduce(
          (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
          line,
        )
        .replaceAll(/[\r\n]/g, ' '),
    );
}
