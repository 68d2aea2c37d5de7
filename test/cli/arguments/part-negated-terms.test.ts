import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partNegatedTerms } from '../../../src-main/cli/arguments/part-negated-terms.ts';

describe('partNegatedTerms', () => {
  it.each([
    [['list'], ['list']],
    [
      ['list', '-port:22', '--format', 'json'],
      ['list', '--format', 'json', '--', '-port:22'],
    ],
    [
      ['watch', 'node', '-proc:npm', '-http'],
      ['watch', 'node', '--', '-proc:npm', '-http'],
    ],
    [
      ['list', '-a', '--', '-b', '--format'],
      ['list', '--', '-a', '-b', '--format'],
    ],
    [
      ['open', '-', '-port:22'],
      ['open', '-', '--', '-port:22'],
    ],
    [
      ['diff', 'a', 'now', '-x'],
      ['diff', 'a', 'now', '--', '-x'],
    ],
    [
      ['history', '-proc:node', '--since', '2h'],
      ['history', '--since', '2h', '--', '-proc:node'],
    ],
    [
      ['list', '-h'],
      ['list', '-h'],
    ],
    [
      ['snapshot', '-', '-x'],
      ['snapshot', '-', '-x'],
    ],
    [[], []],
  ])('%j → %j', (typed, parted) => {
    expect(partNegatedTerms(typed)).toEqual(parted);
  });

  it('loses no word and adds at most the separator', () => {
    const word = fc.constantFrom('a', '-a', '-port:1', '--format', 'json', '-h', '--', '-');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const typed = ['list', ...words];
        const content = (all: readonly string[]) => all.filter((one) => one !== '--').sort();
        expect(content(partNegatedTerms(typed))).toEqual(
          content(typed.filter((one, index) => one !== '--' || index > typed.indexOf('--'))),
        );
      }),
    );
  });
});
