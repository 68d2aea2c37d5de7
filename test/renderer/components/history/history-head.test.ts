import { expect, test } from 'vitest';
import { h } from 'vue';
import HistoryHead from '../../../../src-renderer/components/history/history-head.vue';
import { useHistoryView } from '../../../../src-renderer/stores/history/history-view.ts';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const pressed = (html: string): readonly string[] =>
  [...html.matchAll(/<button[^>]*aria-pressed="true"[^>]*>(.*?)<\/button>/gs)].map(([, words]) =>
    wordsOf(words ?? ''),
  );

test('offers times and lines, of which one each is chosen', async () => {
  const html = await renderComponent(HistoryHead);
  expect(wordsOf(html)).toBe('1 hour 6 hours 24 hours 7 days All All sockets By port By process');
  expect(pressed(html)).toEqual(['1 hour', 'All sockets']);
});

test('shows what was chosen before', async () => {
  const html = await renderComponent(HistoryHead, {}, () => {
    const wish = useHistoryView();
    wish.range = 'week';
    wish.group = 'process';
  });
  expect(pressed(html)).toEqual(['7 days', 'By process']);
});

test('says to a screen reader what each group is for', async () => {
  const html = await renderComponent(HistoryHead);
  expect(html).toContain('aria-label="Time shown"');
  expect(html).toContain('aria-label="Lines in the chart"');
});

test('has a place for what is recorded', async () => {
  const Whole = { render: () => h(HistoryHead, null, { default: () => 'Recorded since 9:00' }) };
  expect(wordsOf(await renderComponent(Whole))).toMatch(/Recorded since 9:00$/);
});
