import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import {
  restAfterMs,
  useReaderPresence,
  type ReaderPresence,
} from '../../../../src-renderer/composables/list/use-reader-presence.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => vi.useRealTimers());

function presence(): ReaderPresence {
  const made = effectScope().run(useReaderPresence);
  if (made === undefined) throw new Error('no scope');
  return made;
}

describe('the presence of the reader', () => {
  it('holds nothing while nobody is there', () => {
    expect(presence().hold.value).toBe('none');
  });

  it('holds everything while the reader does something, the order while they rest', () => {
    const reader = presence();
    reader.enter();
    expect(reader.hold.value).toBe('order');
    reader.act();
    expect(reader.hold.value).toBe('all');
    vi.advanceTimersByTime(restAfterMs - 1);
    reader.act();
    vi.advanceTimersByTime(restAfterMs - 1);
    expect(reader.hold.value).toBe('all');
    vi.advanceTimersByTime(1);
    expect(reader.hold.value).toBe('order');
  });

  it('holds for a reader who only uses the keyboard', () => {
    const reader = presence();
    reader.act();
    expect(reader.hold.value).toBe('all');
    vi.advanceTimersByTime(restAfterMs);
    expect(reader.hold.value).toBe('none');
  });

  it('lets go when the pointer leaves', () => {
    const reader = presence();
    reader.enter();
    reader.act();
    reader.leave();
    expect(reader.hold.value).toBe('none');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind', () => {
    const scope = effectScope();
    const reader = scope.run(useReaderPresence);
    reader?.act();
    scope.stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
