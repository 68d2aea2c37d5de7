import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useColumnLayouts } from '../../../../src-renderer/stores/columns/column-layouts.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { useShownTable } from '../../../../src-renderer/stores/table/shown-table.ts';

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
  return useColumnLayouts().columns.map(({ name }) => name);
}

describe('the column layouts', () => {
  it('belong to each view alone', () => {
    const options = useListOptions();
    const layouts = useColumnLayouts();
    const ports = names();
    options.view = 'sockets';
    layouts.toggle('role');
    layouts.setWidth('role', 90);
    expect(names()).toContain('role');
    expect(layouts.grid['--list-columns']).toContain('90px');
    options.view = 'ports';
    expect(names()).toEqual(ports);
  });

  it('leave out the last minutes while the table stands still, and keep their place', () => {
    const live = names();
    expect(live).toContain('history');
    const shown = useShownTable();
    shown.show({ kind: 'moment', atMs: 1000, sockets: [] });
    expect(names()).toEqual(live.filter((name) => name !== 'history'));
    expect(useColumnLayouts().all.map(({ name }) => name)).not.toContain('history');
    useColumnLayouts().moveTo('age', 1);
    useColumnLayouts().moveTo('service', 99);
    shown.backToNow();
    const others = live.filter((name) => !['port', 'age', 'service'].includes(name));
    expect(names()).toEqual(['port', 'age', ...others, 'service']);
  });

  it('are remembered for the next visit', () => {
    useColumnLayouts().moveTo('age', 1);
    const moved = names();
    setActivePinia(createPinia());
    expect(names()).toEqual(moved);
    useColumnLayouts().showUsual();
    setActivePinia(createPinia());
    expect(names()[1]).toBe('service');
  });

  it('begin as usual where what was stored is broken', () => {
    localStorage.setItem('portside.columns.ports', '{"shown":');
    expect(names()[0]).toBe('port');
    expect(names().length).toBeGreaterThan(3);
  });

  it('place the lines of sockets by the columns that are shown', () => {
    const layouts = useColumnLayouts();
    expect(layouts.places.process).toEqual({ start: 4, end: 5 });
    layouts.toggle('process');
    expect(layouts.places.process).toBeDefined();
    layouts.moveTo('age', 1);
    expect(layouts.places.age).toEqual({ start: 2, end: 3 });
  });
});
