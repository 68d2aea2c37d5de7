import { describe, expect, it } from 'vitest';
import StatusFooter from '../../../../src-renderer/components/window/status-footer.vue';
import { listenerAt } from '../../../support/build-socket.ts';
import {
  renderComponent,
  renderedAtMs,
  wordsOf,
  type RenderStores,
} from '../../../support/render-component.ts';

function footer(prepare: (stores: RenderStores) => void = () => undefined): Promise<string> {
  return renderComponent(StatusFooter, {}, (stores) => {
    const snapshot = { revision: 1, takenAtMs: 1, sockets: [], notes: [] };
    void stores.liveTable.acceptSnapshot(snapshot, 1);
    prepare(stores);
  });
}

describe('the status line', () => {
  it('tells the age of the data, its cost, what is hidden and where it is from', async () => {
    expect(wordsOf(await footer())).toBe(
      'updated 0.4 s ago reading costs 0.6% of a core all owners visible Linux 6.1 · ada',
    );
  });

  it('says that data is late in other words, not only in another colour', async () => {
    const html = await footer(({ hostStatus }) => {
      const { status } = hostStatus;
      if (status !== null) hostStatus.status = { ...status, lastReadAtMs: renderedAtMs - 60_000 };
    });
    expect(wordsOf(html)).toContain('last read 1 m ago');
    expect(html).toMatch(/class="[^"]*\blate\b/);
  });

  it('says that reading fails', async () => {
    const html = await footer(({ hostStatus }) => {
      if (hostStatus.status !== null) {
        hostStatus.status = { ...hostStatus.status, state: 'failing' };
      }
    });
    expect(wordsOf(html)).toContain('reading fails · last read 0.4 s ago');
  });

  it('says that the connection is lost', async () => {
    const html = await footer(({ hostStatus }) => (hostStatus.connection = 'lost'));
    expect(wordsOf(html)).toContain('connection lost · last read 0.4 s ago');
  });

  it('says since when it stands still', async () => {
    const html = await footer(({ liveTable }) => {
      liveTable.setPaused(true, renderedAtMs - 12_000);
    });
    expect(wordsOf(html)).toContain('paused · as it was 12 s ago');
  });

  it('counts owners that cannot be seen, and other notes', async () => {
    const hidden = { code: 'owners-hidden', level: 'warning', values: { hidden: 7 } } as const;
    const html = await footer(({ liveTable }) => (liveTable.notes = [hidden]));
    expect(wordsOf(html)).toContain('7 owners hidden');
    const skipped = {
      code: 'rows-skipped',
      level: 'info',
      values: { rows: 1, example: 'x' },
    } as const;
    const other = await footer(({ liveTable }) => (liveTable.notes = [skipped]));
    expect(wordsOf(other)).toContain('one note');
  });

  it('does not claim to see all owners when it found one missing', async () => {
    const html = await renderComponent(StatusFooter, {}, ({ liveTable }) => {
      const sockets = [listenerAt('0.0.0.0:2024', [], { ownerReason: 'unknown' })];
      void liveTable.acceptSnapshot({ revision: 1, takenAtMs: 1, sockets, notes: [] }, 1);
    });
    expect(wordsOf(html)).toContain('one owner not visible');
  });

  it('claims nothing before the first reading', async () => {
    const html = await renderComponent(StatusFooter, {}, ({ hostStatus }) => {
      hostStatus.status = null;
    });
    expect(wordsOf(html)).toBe('reading for the first time… Linux 6.1 · ada');
  });
});
