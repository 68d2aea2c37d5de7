import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useTreeKeys } from '../../../../src-renderer/composables/list/use-tree-keys.ts';
import type { ListRow } from '../../../../src-renderer/stores/rows/list-row.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';

beforeEach(() => {
  setActivePinia(createPinia());
});

function row(key: string, expanded: boolean): ListRow {
  return {
    kind: 'section',
    section: 'outgoing',
    key,
    level: 1,
    parentKey: null,
    expanded,
    closed: false,
    groups: 0,
    sockets: 0,
  };
}

const list = {};

function keyEvent(key: string, changes: Partial<KeyboardEvent> = {}) {
  const preventDefault = vi.fn();
  const event = { key, target: list, currentTarget: list, preventDefault, ...changes };
  return { event: event as unknown as KeyboardEvent, preventDefault };
}

function setStage() {
  const act = vi.fn();
  const rows = [row('one', false), row('two', true)];
  const { onKeyDown } = useTreeKeys({ rows: () => rows, pageRows: () => 10, act });
  const press = (key: string, changes?: Partial<KeyboardEvent>) => {
    const { event, preventDefault } = keyEvent(key, changes);
    onKeyDown(event);
    return preventDefault;
  };
  return { act, press, options: useListOptions() };
}

describe('the keys of the list', () => {
  it('move the active row and keep the page from scrolling', () => {
    const { act, press, options } = setStage();
    expect(press('ArrowDown')).toHaveBeenCalledOnce();
    expect(options.activeKey).toBe('one');
    expect(options.openKey).toBeNull();
    expect(act).toHaveBeenCalledOnce();
  });

  it('take an open inspector along', () => {
    const { press, options } = setStage();
    press('ArrowDown');
    press('Enter');
    expect(options.openKey).toBe('one');
    press('ArrowDown');
    expect(options.openKey).toBe('two');
  });

  it('fold and unfold', () => {
    const { press, options } = setStage();
    press('Home');
    press('ArrowRight');
    press('End');
    press('ArrowLeft');
    expect([...options.expansion]).toEqual([
      ['one', true],
      ['two', false],
    ]);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey'])('leave keys with %s to the system', (modifier) => {
    const { press, options } = setStage();
    expect(press('ArrowDown', { [modifier]: true })).not.toHaveBeenCalled();
    expect(options.activeKey).toBeNull();
  });

  it('leave keys alone that go to a button inside the list', () => {
    const { act, press } = setStage();
    press('Enter', { target: new EventTarget() });
    press('x');
    expect(act).not.toHaveBeenCalled();
  });
});
