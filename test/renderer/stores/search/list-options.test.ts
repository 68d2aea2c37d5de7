import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { listenerAt } from '../../../support/build-socket.ts';

beforeEach(() => {
  setActivePinia(createPinia());
});

const web = listenerAt('127.0.0.1:80');
const database = listenerAt('127.0.0.1:5432');

describe('the list options', () => {
  it('narrow the list as one types', () => {
    const options = useListOptions();
    options.filterText = 'port:80';
    expect(options.shown.keepsSocket(web)).toBe(true);
    expect(options.shown.keepsSocket(database)).toBe(false);
    options.filterText = '  ';
    expect(options.shown.searching).toBe(false);
  });

  it('keep the last right filter while the text has an error', () => {
    const options = useListOptions();
    options.filterText = 'port:80';
    options.filterText = 'port:80 prot:';
    expect(options.filterErrors).toHaveLength(1);
    expect(options.shown.keepsSocket(database)).toBe(false);
    options.filterText = '';
    expect(options.filterErrors).toEqual([]);
    expect(options.shown.keepsSocket(database)).toBe(true);
  });

  it('turn the order round at the second click and start upwards at another column', () => {
    const options = useListOptions();
    options.sortBy('port');
    expect(options.order).toEqual({ column: 'port', direction: 'descending' });
    options.sortBy('age');
    expect(options.order).toEqual({ column: 'age', direction: 'ascending' });
    options.sortBy('age');
    options.sortBy('age');
    expect(options.order.direction).toBe('ascending');
  });

  it('begin with the greatest where the question is who does most', () => {
    const options = useListOptions();
    options.view = 'sockets';
    options.sortBy('received');
    expect(options.order).toEqual({ column: 'received', direction: 'descending' });
    options.sortBy('received');
    expect(options.order.direction).toBe('ascending');
  });

  it('press and release the numbers of the summary line', () => {
    const options = useListOptions();
    options.toggleFocus('exposed');
    expect(options.focus).toBe('exposed');
    options.toggleFocus('open');
    expect(options.focus).toBe('open');
    options.toggleFocus('open');
    expect(options.focus).toBe('all');
  });

  it('remember what the reader folded, else what is usual', () => {
    const options = useListOptions();
    expect(options.isExpanded('port:a', true)).toBe(true);
    options.expansion.set('port:a', false);
    expect(options.isExpanded('port:a', true)).toBe(false);
    expect(options.isExpanded('port:b', false)).toBe(false);
  });

  it('show everything again at one stroke', () => {
    const options = useListOptions();
    options.filterText = 'nobody';
    options.hideTimeWait = true;
    options.hideLoopbackClients = true;
    options.toggleFocus('connected');
    expect(options.shown.open).toBe(false);
    options.showEverything();
    expect(options.shown.open).toBe(true);
  });
});
