import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  mostSaved,
  useSavedFilters,
} from '../../../../src-renderer/stores/search/saved-filters.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  });
  setActivePinia(createPinia());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function names(): readonly string[] {
  return useSavedFilters().filters.map(({ name }) => name);
}

describe('saved filters', () => {
  it('are there on the next visit, by name', () => {
    const saved = useSavedFilters();
    expect(saved.save(' web ', 'port:80,443')).toBe(true);
    expect(saved.save('api', 'proc:node')).toBe(true);
    setActivePinia(createPinia());
    expect(useSavedFilters().filters).toEqual([
      { name: 'api', text: 'proc:node' },
      { name: 'web', text: 'port:80,443' },
    ]);
  });

  it('are replaced under the same name, renamed and deleted', () => {
    const saved = useSavedFilters();
    saved.save('a', 'port:1');
    saved.save('b', 'port:2');
    saved.save('a', 'port:3');
    const [a, b] = saved.filters;
    if (a === undefined || b === undefined) throw new Error('not saved');
    expect(a.text).toBe('port:3');
    expect(saved.rename(a, 'b')).toBe(false);
    expect(saved.rename(a, '  ')).toBe(false);
    expect(saved.rename(a, 'c')).toBe(true);
    expect(names()).toEqual(['b', 'c']);
    saved.remove(b);
    expect(names()).toEqual(['c']);
  });

  it('refuse what is empty, and more than there is room for', () => {
    const saved = useSavedFilters();
    expect(saved.save('', 'port:1')).toBe(false);
    expect(saved.save('a', ' ')).toBe(false);
    expect(saved.save('a', 'x'.repeat(2001))).toBe(false);
    for (let index = 0; index < mostSaved; index += 1) saved.save(`n${index}`, 'port:1');
    expect(saved.save('one more', 'port:1')).toBe(false);
    expect(saved.save('n7', 'port:2')).toBe(true);
    expect(saved.filters).toHaveLength(mostSaved);
  });

  it.each(['{', '[{"name":7}]', '"x"', '[{"name":"","text":"a"}]'])(
    'begin empty where %s was stored',
    (stored) => {
      localStorage.setItem('portside.savedFilters', stored);
      expect(names()).toEqual([]);
    },
  );
});
