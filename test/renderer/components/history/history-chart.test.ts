import { describe, expect, it } from 'vitest';
import type { CountsAnswer } from '../../../../src-main/core/history/history-answers.ts';
import HistoryChart from '../../../../src-renderer/components/history/history-chart.vue';
import {
  axisWidth,
  drawnLines,
} from '../../../../src-renderer/composables/history/use-count-chart.ts';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const hourMs = 3_600_000;
const line = (name: string, ...open: readonly (number | null)[]) => ({ name, open });

function counts(changes: Partial<CountsAnswer>): CountsAnswer {
  const none = { series: [], further: 0, opened: [], closed: [], gaps: [], unreadable: 0 };
  return { fromMs: 0, toMs: hourMs, bucketMs: hourMs / 3, ...none, ...changes };
}

const render = (changes: Partial<CountsAnswer>): Promise<string> =>
  renderComponent(HistoryChart, { counts: counts(changes) });

const label = (html: string): string | undefined =>
  /role="img" aria-label="([^"]*)"/.exec(html)?.[1];

describe('history-chart', () => {
  it('tells a screen reader the most of each line, over gaps as well', async () => {
    const html = await render({ series: [line('', 1, null, 7)] });
    expect(label(html)).toBe('Open sockets over time, All sockets 7');
    expect(html).not.toContain('legend');
  });

  it('names lines, and what has no process', async () => {
    const html = await render({ series: [line('nginx', 4), line('', 2)] });
    expect(label(html)).toBe('Open sockets over time, nginx 4, process unknown 2');
    expect(wordsOf(html)).toContain('nginx process unknown');
  });

  it('counts the lines that it does not draw', async () => {
    const many = Array.from({ length: 8 }, (_, at) => line(`p${at}`, 9 - at));
    expect(wordsOf(await render({ series: many, further: 10 }))).toMatch(/p4 and 13 more$/);
  });

  it('is nothing but a scrubber where nothing is counted', async () => {
    const html = await render({});
    expect(label(html)).toBe('Open sockets over time');
    expect(html).toContain('role="slider"');
  });

  it('shows names as text', async () => {
    const html = await render({ series: [line('<b>x', 1), line('y', 1)] });
    expect(html).not.toContain('<b>x');
  });
});

describe('drawnLines', () => {
  it('gives each line a colour of its own', () => {
    const many = Array.from({ length: 6 }, (_, at) => line(`p${at}`, 1));
    const { lines, further } = drawnLines(counts({ series: many }));
    expect(new Set(lines.map(({ colour }) => colour)).size).toBe(5);
    expect(further).toBe(1);
  });
});

describe('axisWidth', () => {
  it('has room for the longest number', () => {
    expect(axisWidth(null)).toBe(38);
    expect(axisWidth(['0', '2'])).toBe(38);
    expect(axisWidth(['0', '10.000'])).toBeGreaterThan(6 * 7);
  });
});
