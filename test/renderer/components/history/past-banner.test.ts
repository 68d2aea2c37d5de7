import { expect, test } from 'vitest';
import type { TableAtAnswer } from '../../../../src-main/core/history/history-answers.ts';
import PastBanner from '../../../../src-renderer/components/history/past-banner.vue';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const atMs = Date.UTC(2026, 10, 20, 12, 0, 0);
const known: TableAtAnswer = {
  atMs,
  lastEventAtMs: atMs,
  gap: null,
  known: true,
  sockets: [],
  unreadable: 0,
};

async function words(facts: {
  readonly answer?: TableAtAnswer | null;
  readonly failure?: string;
}): Promise<string> {
  const usual = { atMs, nowMs: atMs + 60_000, answer: null, failure: null, oldestAtMs: atMs };
  return wordsOf(await renderComponent(PastBanner, { ...usual, ...facts }));
}

test('says of which moment the table is, and that it is only to be read', async () => {
  expect(await words({ answer: known })).toMatch(
    /^The table as it was at .*read-only .*Back to now$/,
  );
});

test('says that nothing is known of a moment in a gap', async () => {
  const gap = { reason: 'asleep', fromMs: atMs - 1, toMs: atMs + 1, rebooted: false } as const;
  expect(await words({ answer: { ...known, gap } })).toMatch(
    /Not watched from \d\d:\d\d:\d\d to \d\d:\d\d:\d\d: the machine slept\. This is/,
  );
});

test('says how far history goes back', async () => {
  expect(await words({ answer: { ...known, known: false } })).toContain('History goes back to');
});

test('says that the table is not whole', async () => {
  expect(await words({ answer: { ...known, unreadable: 3 } })).toContain(
    '3 records cannot be read: the table is not whole.',
  );
});

test('says why it cannot be told', async () => {
  expect(await words({ failure: 'disk I/O error' })).toContain('disk I/O error');
});
