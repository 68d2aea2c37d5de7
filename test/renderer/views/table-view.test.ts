import { describe, expect, it } from 'vitest';
import type { TableSnapshot } from '../../../src-main/core/table/delta.ts';
import TableView from '../../../src-renderer/views/table-view.vue';
import { listenerAt } from '../../support/build-socket.ts';
import { renderComponent, wordsOf } from '../../support/render-component.ts';

function reading(...sockets: TableSnapshot['sockets']): TableSnapshot {
  return { revision: 1, takenAtMs: 1, sockets, notes: [] };
}

describe('the view of the table', () => {
  it('shows that it is loading until the first reading', async () => {
    const html = await renderComponent(TableView, {}, ({ hostStatus }) => {
      hostStatus.status = null;
    });
    expect(html).toContain('aria-busy="true"');
    expect(wordsOf(html)).toContain('Reading the socket table for the first time');
  });

  it('says why there never was a reading', async () => {
    const html = await renderComponent(TableView, {}, ({ hostStatus, liveTable }) => {
      if (hostStatus.status !== null) {
        hostStatus.status = { ...hostStatus.status, state: 'failing' };
      }
      liveTable.notes = [
        { code: 'command-missing', level: 'error', values: { commands: 'netstat, ss' } },
      ];
    });
    expect(wordsOf(html)).toContain('The socket table cannot be read');
    expect(wordsOf(html)).toContain('netstat, ss');
  });

  it('tells an empty machine from an empty search', async () => {
    const empty = await renderComponent(TableView, {}, ({ liveTable }) => {
      void liveTable.acceptSnapshot(reading(), 1);
    });
    expect(wordsOf(empty)).toContain('No socket is open on this machine');
    const searched = await renderComponent(TableView, {}, ({ liveTable, listOptions }) => {
      void liveTable.acceptSnapshot(reading(listenerAt('127.0.0.1:80')), 1);
      listOptions.filterText = 'proc:nobody';
    });
    expect(wordsOf(searched)).toContain('None of the 1 sockets on this machine');
  });

  it('shows the list once there is something in it', async () => {
    const html = await renderComponent(TableView, {}, ({ liveTable }) => {
      void liveTable.acceptSnapshot(reading(listenerAt('127.0.0.1:80')), 1);
    });
    expect(html).toContain('role="treegrid"');
    expect(html).toContain('aria-rowcount="2"');
  });
});
