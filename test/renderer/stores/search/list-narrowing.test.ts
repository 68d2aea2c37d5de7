import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { setPortNames } from '../../../../src-main/core/settings/own-names.ts';
import { listNarrowing } from '../../../../src-renderer/stores/search/list-narrowing.ts';
import { useSearchTerms } from '../../../../src-renderer/stores/search/search-terms.ts';
import { listenerAt } from '../../../support/build-socket.ts';

const web = listenerAt('127.0.0.1:80');
const database = listenerAt('127.0.0.1:5432');

beforeEach(() => setActivePinia(createPinia()));

describe('listNarrowing', () => {
  it('leaves nothing out at first', () => {
    const { filter, shown } = listNarrowing();
    expect(filter.value).toBeNull();
    expect([web, database].every((socket) => shown.value.keepsSocket(socket))).toBe(true);
  });

  it('keeps what the search keeps', () => {
    const { shown } = listNarrowing();
    useSearchTerms().setText('port:80');
    expect([web, database].map((socket) => shown.value.keepsSocket(socket))).toEqual([true, false]);
  });

  it('searches by the names the settings give to ports, though others stood before', () => {
    setPortNames({ 80: 'of another window' });
    onTestFinished(() => setPortNames({}));
    const { shown } = listNarrowing();
    useSearchTerms().setText('name:another');
    expect(shown.value.keepsSocket(web)).toBe(false);
  });

  it('focuses at one click on a figure, and on all again at the next', () => {
    const { focus, toggleFocus } = listNarrowing();
    toggleFocus('exposed');
    expect(focus.value).toBe('exposed');
    toggleFocus('open');
    expect(focus.value).toBe('open');
    toggleFocus('open');
    expect(focus.value).toBe('all');
  });

  it('shows everything, whatever was set', () => {
    const { focus, hideLoopbackClients, hideTimeWait, shown, showEverything } = listNarrowing();
    useSearchTerms().setText('port:80');
    focus.value = 'connected';
    hideLoopbackClients.value = true;
    hideTimeWait.value = true;
    showEverything();
    expect([focus.value, hideLoopbackClients.value, hideTimeWait.value]).toEqual([
      'all',
      false,
      false,
    ]);
    expect(shown.value.keepsSocket(database)).toBe(true);
    expect(useSearchTerms().text).toBe('');
  });
});
