import { expect, test } from 'vitest';
import type { PortAnswer } from '../../../../src-main/core/history/history-answers.ts';
import PortPast from '../../../../src-renderer/components/history/port-past.vue';
import { anOwner } from '../../../support/build-socket.ts';
import {
  renderComponent,
  renderedAtMs as nowMs,
  wordsOf,
} from '../../../support/render-component.ts';

const nothing: PortAnswer = {
  tenures: [],
  callers: [],
  shortened: false,
  oldestAtMs: null,
  gaps: [],
  unreadable: 0,
};

const render = (answer: Partial<PortAnswer>): Promise<string> =>
  renderComponent(PortPast, { answer: { ...nothing, ...answer }, nowMs });

const tenure = (name: string, toMs: number | null) => ({
  owners: [anOwner(7, name)],
  ownerReason: null,
  addresses: ['0.0.0.0'],
  fromMs: nowMs - 60_000,
  maybeOlder: false,
  toMs,
  lastSeenMs: null,
});
const caller = {
  address: '127.0.0.1',
  process: null,
  connections: 2,
  overWhenSeen: 1,
  portsOfOver: [50_000],
  firstAtMs: nowMs - 5000,
  lastAtMs: nowMs,
};

test('says that nothing is recorded of a port nobody had', async () => {
  expect(wordsOf(await render({}))).toBe(
    'Since when, and who before Nothing has been recorded of this port.',
  );
});

test('tells who has a port, who had it, and who connected', async () => {
  const words = wordsOf(
    await render({ tenures: [tenure('beta', null), tenure('alpha', nowMs)], callers: [caller] }),
  );
  expect(words).toMatch(
    /^Since when, and who before beta 7 since \S+ alpha 7, \S+ to \S+ Who connected 127\.0\.0\.1: 2 times/,
  );
  expect(words).toContain('its process is not known: 127.0.0.1:50000');
});

test('shows names of programs as text', async () => {
  const html = await render({ tenures: [tenure('<img src=x>', null)] });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x&gt; 7 since');
});

test('keeps to the newest where there are many', async () => {
  const many = Array.from({ length: 40 }, (_, at) => tenure(`p${at}`, nowMs));
  const html = await render({ tenures: many });
  expect(html.match(/<li/g)).toHaveLength(6);
  expect(html).toContain('p0 7');
});

test('does not take what cannot be read for nothing', async () => {
  const words = wordsOf(await render({ unreadable: 2 }));
  expect(words).toContain('2 records of this port cannot be read and are left out.');
  expect(words).not.toContain('Nothing has been recorded');
});
