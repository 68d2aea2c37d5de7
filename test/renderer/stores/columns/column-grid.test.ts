import { describe, expect, it } from 'vitest';
import { translate } from '../../../../src-main/core/words/translate.ts';
import { columnGrid } from '../../../../src-renderer/stores/columns/column-grid.ts';
import { viewColumns } from '../../../../src-renderer/stores/columns/view-columns.ts';
import { viewNames } from '../../../../src-renderer/stores/view-name.ts';

describe('the grid of a view', () => {
  it.each(viewNames)('has a track and words for each column: %s', (view) => {
    const columns = viewColumns[view];
    const tracks = columnGrid(columns, {})['--list-columns'] ?? '';
    expect(tracks.match(/minmax\([^)]*\)|\d+px/g)).toHaveLength(columns.length);
    for (const { words, fullWords = words } of columns) {
      expect(translate(words, {})).not.toBe(words);
      expect(translate(fullWords, {})).not.toBe(fullWords);
    }
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  });

  it.each(viewNames)('fits a narrow window with its usual columns: %s', (view) => {
    const usual = viewColumns[view].filter(({ extra }) => extra !== true);
    const least = Number.parseInt(columnGrid(usual, {})['--list-least-width'] ?? '', 10);
    expect(least).toBeLessThanOrEqual(900);
  });

  it('gives a column the width that was chosen, and scrolls below the sum', () => {
    const [first, second] = viewColumns.sockets;
    if (first === undefined || second === undefined) throw new Error('no columns');
    const grid = columnGrid([first, second], { localAddress: 300 });
    expect(grid['--list-columns']).toBe('44px 300px');
    expect(grid['--list-least-width']).toBe(`${44 + 12 + 300 + 48}px`);
  });

  it('lets a column give up its room, but not the width that a reader gave it', () => {
    const chart = viewColumns.ports.filter(({ name }) => name === 'history');
    const tracks = (widthsPx: Record<string, number>) =>
      columnGrid(chart, widthsPx)['--list-columns'];
    expect(tracks({})).toBe('var(--yielding-track, minmax(40px, 72px))');
    expect(tracks({ history: 90 })).toBe('90px');
  });
});
