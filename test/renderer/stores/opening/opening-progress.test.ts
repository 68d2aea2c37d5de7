import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useOpeningProgress } from '../../../../src-renderer/stores/opening/opening-progress.ts';

beforeEach(() => {
  setActivePinia(createPinia());
});

describe('the progress of an opening', () => {
  it('is told only once it takes long', () => {
    const opening = useOpeningProgress();
    const signal = opening.begin();
    expect(opening.current).toBeNull();
    opening.tell(signal, 'a.txt');
    expect(opening).toMatchObject({ current: { name: 'a.txt' }, percent: null });
    opening.advance(signal, 500, 2000);
    expect(opening.percent).toBe(25);
    opening.end(signal);
    expect(opening.current).toBeNull();
  });

  it('is given up by the person, and nothing more is heard of it', () => {
    const opening = useOpeningProgress();
    const signal = opening.begin();
    opening.tell(signal, 'a.txt');
    opening.cancel();
    expect(signal.aborted).toBe(true);
    opening.tell(signal, 'a.txt');
    opening.advance(signal, 1, 2);
    expect(opening.current).toBeNull();
  });

  it('is given up for the next one, whose line stays', () => {
    const opening = useOpeningProgress();
    const first = opening.begin();
    const second = opening.begin();
    opening.tell(second, 'b.txt');
    opening.end(first);
    expect(first.aborted).toBe(true);
    expect(opening.current?.name).toBe('b.txt');
  });
});
