import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useRemoteNames } from '../../../../src-renderer/stores/table/remote-names.ts';

beforeEach(() => setActivePinia(createPinia()));

describe('the names of remotes', () => {
  it('are unknown until somebody asked', () => {
    const names = useRemoteNames();
    expect(names.stateOf('192.0.2.7')).toBeNull();
    expect(names.isOpen('192.0.2.7')).toBe(true);
    names.set('192.0.2.7', 'asking');
    expect(names.isOpen('192.0.2.7')).toBe(false);
    expect(names.nameOf('192.0.2.7')).toBeNull();
    names.set('192.0.2.7', {
      outcome: 'found',
      names: ['ada.example', 'www.example'],
      source: 'name-server',
    });
    expect(names.nameOf('192.0.2.7')).toBe('ada.example, www.example');
    expect(names.isOpen('192.0.2.7')).toBe(false);
  });

  it('may be asked for again only where no answer came', () => {
    const names = useRemoteNames();
    names.set('192.0.2.7', { outcome: 'none' });
    expect(names.isOpen('192.0.2.7')).toBe(false);
    names.set('192.0.2.7', { outcome: 'failed', reason: 'timeout' });
    expect(names.isOpen('192.0.2.7')).toBe(true);
    expect(names.nameOf('192.0.2.7')).toBeNull();
  });

  it('are forgotten, the oldest first, before they fill the memory', () => {
    const names = useRemoteNames();
    for (let index = 0; index <= 2000; index += 1) names.set(String(index), { outcome: 'none' });
    expect(names.stateOf('0')).toBeNull();
    expect(names.stateOf('1')).toEqual({ outcome: 'none' });
  });
});
