import { describe, expect, it } from 'vitest';
import QuickFilters from '../../../../src-renderer/components/search/quick-filters.vue';
import { anOwner, listenerAt } from '../../../support/build-socket.ts';
import { renderComponent, wordsOf, type RenderStores } from '../../../support/render-component.ts';

function withPorts({ liveTable }: RenderStores): void {
  const sockets = [
    listenerAt('0.0.0.0:22', [anOwner(1)]),
    listenerAt('127.0.0.1:5432', [anOwner(2)]),
  ];
  void liveTable.acceptSnapshot({ revision: 1, takenAtMs: 1, sockets, notes: [] }, 1);
}

describe('the quick filters', () => {
  it('each tell how many rows they are about', async () => {
    const html = await renderComponent(QuickFilters, {}, withPorts);
    expect(wordsOf(html)).toBe(
      'only listeners 2 only exposed 1 hide loopback clients 0 hide TIME-WAIT 0 Quick filters',
    );
  });

  it('are pressed while they are on, and counted on the menu that stands for them', async () => {
    const html = await renderComponent(QuickFilters, {}, (stores) => {
      withPorts(stores);
      stores.listOptions.toggleFocus('exposed');
      stores.listOptions.hideTimeWait = true;
    });
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(2);
    expect(wordsOf(html)).toMatch(/Quick filters 2$/);
  });
});
