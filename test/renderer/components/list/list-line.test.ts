import { describe, expect, it } from 'vitest';
import ListLine from '../../../../src-renderer/components/list/list-line.vue';
import type { ListRow } from '../../../../src-renderer/stores/rows/list-row.ts';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const section: ListRow = {
  kind: 'section',
  section: 'outgoing',
  key: 'section:outgoing',
  level: 1,
  parentKey: null,
  expanded: true,
  closed: false,
  groups: 2,
  sockets: 1,
};

const usual = {
  row: section,
  top: 61,
  rowIndex: 4,
  elementId: 'line-4',
  takenOver: false,
  bars: [],
  otherEnd: null,
  opened: false,
  changed: false,
  active: false,
  open: false,
};

describe('a line of the list', () => {
  it('tells a screen reader where it stands', async () => {
    const html = await renderComponent(ListLine, usual);
    expect(html).toContain('role="row"');
    expect(html).toContain('aria-rowindex="6"');
    expect(html).toContain('aria-level="1"');
    expect(html).toContain('aria-expanded="true"');
    expect(html).toContain('translateY(61px)');
    expect(wordsOf(html)).toBe('Outgoing one connection to 2 services');
  });

  it('has no fold to speak of where there is nothing to unfold', async () => {
    const html = await renderComponent(ListLine, { ...usual, row: { ...section, expanded: null } });
    expect(html).not.toContain('aria-expanded');
  });

  it('shows what happened to it, the selection before the glow', async () => {
    expect(await renderComponent(ListLine, { ...usual, opened: true })).toMatch(
      /class="[^"]* opened/,
    );
    const open = await renderComponent(ListLine, { ...usual, opened: true, open: true });
    expect(open).not.toMatch(/class="[^"]* opened/);
    expect(open).toContain('aria-selected="true"');
    const closed = await renderComponent(ListLine, { ...usual, row: { ...section, closed: true } });
    expect(closed).toMatch(/class="[^"]* closed/);
  });
});
