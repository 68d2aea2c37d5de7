import { describe, expect, it } from 'vitest';
import SummaryLine from '../../../../src-renderer/components/window/summary-line.vue';
import { anOwner, listenerAt } from '../../../support/build-socket.ts';
import { renderComponent, wordsOf, type RenderStores } from '../../../support/render-component.ts';

function withPorts({ liveTable }: RenderStores): void {
  const sockets = [
    listenerAt('0.0.0.0:22', [anOwner(1)]),
    listenerAt('127.0.0.1:5432', [anOwner(2)]),
  ];
  void liveTable.acceptSnapshot({ revision: 1, takenAtMs: 1, sockets, notes: [] }, 1);
}

describe('the summary line', () => {
  it('counts what matters', async () => {
    const html = await renderComponent(SummaryLine, {}, withPorts);
    expect(wordsOf(html)).toBe(
      '2 ports open 1 reachable from the network 0 connections only listeners 2 only exposed 1 hide loopback clients 0 hide TIME-WAIT 0 Quick filters',
    );
  });

  it('shows caution only where something is exposed', async () => {
    expect(await renderComponent(SummaryLine)).not.toMatch(/class="[^"]*\bcaution\b/);
    expect(await renderComponent(SummaryLine, {}, withPorts)).toMatch(/class="[^"]*\bcaution\b/);
  });

  it('shows which filters are pressed', async () => {
    const html = await renderComponent(SummaryLine, {}, ({ listOptions }) => {
      listOptions.toggleFocus('exposed');
      listOptions.hideTimeWait = true;
    });
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(3);
  });
});
