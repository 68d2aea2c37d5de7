import { describe, expect, it } from 'vitest';
import { fuzzyScore } from '../../../src-main/core/actions/fuzzy-score.ts';

function best(typed: string, texts: readonly string[]): string | undefined {
  return texts
    .map((text) => ({ text, score: fuzzyScore(typed, text) }))
    .filter(({ score }) => score !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))[0]?.text;
}

describe('fuzzyScore', () => {
  const commands = ['Copy URL', 'Copy curl command', 'Copy endpoint', 'Pause', 'Fold all'];

  it('finds letters in order, whatever lies between', () => {
    expect(fuzzyScore('cpe', 'Copy endpoint')).not.toBeNull();
    expect(fuzzyScore('epc', 'Pause')).toBeNull();
    expect(fuzzyScore('', 'anything')).not.toBeNull();
  });

  it('puts beginnings of words and unbroken runs first', () => {
    expect(best('url', commands)).toBe('Copy URL');
    expect(best('cu', commands)).toBe('Copy curl command');
    expect(best('curl', commands)).toBe('Copy curl command');
    expect(best('ce', commands)).toBe('Copy endpoint');
    expect(best('PAU', commands)).toBe('Pause');
  });

  it('takes blanks for nothing', () => {
    expect(best('fold a', commands)).toBe('Fold all');
  });
});
