import { describe, expect, it } from 'vitest';
import { ref } from 'vue';
import { listOrders } from '../../../../src-renderer/stores/search/list-orders.ts';
import type { ViewName } from '../../../../src-renderer/stores/view-name.ts';

describe('listOrders', () => {
  it.each([
    ['ports', 'port'],
    ['processes', 'process'],
    ['remotes', 'remote'],
    ['sockets', 'localPort'],
    ['unix', 'path'],
  ] as const)('begins the %s view upwards by %s', (view, column) => {
    expect(listOrders(ref(view)).order.value).toEqual({ column, direction: 'ascending' });
  });

  it('turns the order round at the same column, and begins upwards at another', () => {
    const { order, sortBy } = listOrders(ref('ports'));
    sortBy('port');
    expect(order.value).toEqual({ column: 'port', direction: 'descending' });
    sortBy('port');
    expect(order.value.direction).toBe('ascending');
    sortBy('port');
    sortBy('age');
    expect(order.value).toEqual({ column: 'age', direction: 'ascending' });
  });

  it('keeps the order of each view while another is shown', () => {
    const view = ref<ViewName>('ports');
    const { order, sortBy } = listOrders(view);
    sortBy('age');
    view.value = 'processes';
    expect(order.value.column).toBe('process');
    sortBy('process');
    view.value = 'ports';
    expect(order.value).toEqual({ column: 'age', direction: 'ascending' });
  });
});
