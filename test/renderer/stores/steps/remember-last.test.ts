import { describe, expect, it } from 'vitest';
import { rememberLast } from '../../../../src-renderer/stores/steps/remember-last.ts';

function counting() {
  const asked: (readonly [number, object])[] = [];
  const valueOf = rememberLast((number: number, thing: object) => {
    asked.push([number, thing]);
    return { number, thing };
  });
  return { asked, valueOf };
}

describe('rememberLast', () => {
  it('answers the same question from memory, and keeps the answer no longer', () => {
    const { asked, valueOf } = counting();
    const thing = {};
    const first = valueOf(1, thing);
    expect(valueOf(1, thing)).toBe(first);
    expect(asked).toHaveLength(1);
    expect(valueOf(1, thing)).not.toBe(first);
    expect(asked).toHaveLength(2);
  });

  it('goes by which things it is asked about, not by what they look like', () => {
    const { asked, valueOf } = counting();
    valueOf(1, {});
    valueOf(1, {});
    valueOf(NaN, asked);
    valueOf(NaN, asked);
    expect(asked).toHaveLength(3);
  });

  it('knows only the last question', () => {
    const { asked, valueOf } = counting();
    const thing = {};
    expect(valueOf(1, thing)).toEqual({ number: 1, thing });
    expect(valueOf(2, thing)).toEqual({ number: 2, thing });
    expect(valueOf(1, thing)).toEqual({ number: 1, thing });
    expect(asked).toHaveLength(3);
  });
});
