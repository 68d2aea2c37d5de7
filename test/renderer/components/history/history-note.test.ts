import { expect, test } from 'vitest';
import HistoryNote from '../../../../src-renderer/components/history/history-note.vue';
import { useHistoryHealth } from '../../../../src-renderer/stores/history/history-health.ts';
import { aHistoryStatus } from '../../../support/a-history-status.ts';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const note = { key: 'history.setAside-empty', values: { path: '/data/h', reason: 'no bytes' } };
const problem = { key: 'history.diskFull', values: { path: '/data/history.sqlite' } };

async function words(facts: Parameters<typeof aHistoryStatus>[0]): Promise<string> {
  const html = await renderComponent(HistoryNote, {}, () => {
    useHistoryHealth().accept(aHistoryStatus(facts));
  });
  return wordsOf(html);
}

test('is not there while all is well', async () => {
  expect(await words({})).toBe('');
});

test('says that history is not kept', async () => {
  expect(await words({ state: 'failing', problem })).toBe('History is not kept');
  expect(await words({ state: 'failing', problem, notes: [note] })).toBe('History is not kept');
});

test('says that it began anew', async () => {
  expect(await words({ notes: [note] })).toBe('History began anew');
});
