import { describe, expect, it } from 'vitest';
import type { EndRefusal } from '../../../../src-main/core/ending/end-refusal.ts';
import EndingRefusal from '../../../../src-renderer/components/ending/ending-refusal.vue';
import { scriptedMachine } from '../../../support/scripted-monitor.ts';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const refusals: readonly EndRefusal[] = [
  'gone',
  'reused',
  'unchecked',
  'not-permitted',
  'system',
  'kernel',
  'self',
  'ancestor',
];

describe('EndingRefusal', () => {
  it('has words for every reason', async () => {
    const texts = await Promise.all(
      refusals.map((refusal) => renderComponent(EndingRefusal, { refusal, command: null })),
    );
    expect(new Set(texts.map(wordsOf)).size).toBe(refusals.length);
    for (const text of texts) expect(wordsOf(text)).not.toContain('ending.');
  });

  it('tells the command to run instead, and where on Windows', async () => {
    const properties = { refusal: 'not-permitted', command: 'sudo kill 812' };
    expect(wordsOf(await renderComponent(EndingRefusal, properties))).toContain('sudo kill 812');
    const html = await renderComponent(EndingRefusal, properties, ({ hostStatus }) => {
      hostStatus.acceptMachine({ ...scriptedMachine, platform: 'win32' });
    });
    expect(wordsOf(html)).toContain('as administrator');
  });
});
