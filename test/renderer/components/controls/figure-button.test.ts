import { describe, expect, it } from 'vitest';
import FigureButton from '../../../../src-renderer/components/controls/figure-button.vue';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const plain = { count: 2048, words: 'ports open', caution: false, pressed: false };

describe('a figure above a list', () => {
  it('says how many of what', async () => {
    expect(wordsOf(await renderComponent(FigureButton, plain))).toBe('2,048 ports open');
  });

  it('shows that it narrows the list, and what wants care', async () => {
    expect(await renderComponent(FigureButton, plain)).toContain('aria-pressed="false"');
    const html = await renderComponent(FigureButton, { ...plain, caution: true, pressed: true });
    expect(html).toContain('aria-pressed="true"');
    expect(html).toMatch(/class="[^"]*\bcaution\b/);
  });
});
