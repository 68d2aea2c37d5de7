import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProcessStat } from '../../../src-main/readers/procfs/parse-process-stat.ts';

const fieldsAfterName =
  'S 9191 9280 5058 0 -1 4194560 2617 300 5 1 7 8 21 34 20 0 7 0 263157 1305776128 13540';

function stat(name: string, fields = fieldsAfterName): Buffer {
  return Buffer.from(`9280 (${name}) ${fields}\n`);
}

describe('parseProcessStat', () => {
  it('reads name, parent, start and the time of children', () => {
    const parsed = parseProcessStat(stat('node'));
    expect(parsed).toMatchObject({ parentPid: 9191, startTicks: 263_157, childTicks: 55 });
    expect(Buffer.from(parsed?.commandBytes ?? []).toString()).toBe('node');
  });

  it.each(['my app', 'a) S 1 (b', ') R 1 1 1', '((((', '', 'x",pid=1,', 'naïve', '1 (init) S'])(
    'is not fooled by a process named %j',
    (name) => {
      const parsed = parseProcessStat(stat(name));
      expect(Buffer.from(parsed?.commandBytes ?? []).toString()).toBe(name);
      expect(parsed).toMatchObject({ parentPid: 9191, startTicks: 263_157 });
    },
  );

  it.each([
    ['nothing', ''],
    ['no parentheses', '1 init S 0'],
    ['parentheses the wrong way round', '1 )init( S 0 0'],
    ['too few fields', '1 (init) S 0 0 0'],
    ['a start that is no number', `1 (init) ${fieldsAfterName.replace('263157', '-5')}`],
    [
      'a start beyond exact integers',
      `1 (init) ${fieldsAfterName.replace('263157', '9'.repeat(16))}`,
    ],
  ])('refuses %s', (_name, text) => expect(parseProcessStat(Buffer.from(text))).toBeNull());

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => parseProcessStat(Buffer.from(bytes))).not.toThrow();
      }),
    );
  });

  it('finds the same facts whatever bytes a process calls itself', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 15 }), (name) => {
        const text = [Buffer.from('7 ('), Buffer.from(name), Buffer.from(`) ${fieldsAfterName}`)];
        const parsed = parseProcessStat(Buffer.concat(text));
        expect(parsed).toMatchObject({ parentPid: 9191, startTicks: 263_157 });
        expect([...(parsed?.commandBytes ?? [])]).toEqual([...name]);
      }),
    );
  });
});
