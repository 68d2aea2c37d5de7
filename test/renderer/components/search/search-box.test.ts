import { describe, expect, it } from 'vitest';
import SearchBox from '../../../../src-renderer/components/search/search-box.vue';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

describe('the search box', () => {
  it('says what it is for, and which key leads to it', async () => {
    const html = await renderComponent(SearchBox);
    expect(html).toContain('aria-label="Search ports, processes, addresses"');
    expect(wordsOf(html)).toBe('/');
  });

  it('offers to clear what was typed', async () => {
    const html = await renderComponent(SearchBox, {}, ({ listOptions }) => {
      listOptions.filterText = 'node';
    });
    expect(html).toContain('aria-label="Clear the search"');
    expect(html).toContain('aria-invalid="false"');
  });

  it('underlines what is wrong and says why', async () => {
    const html = await renderComponent(SearchBox, {}, ({ listOptions }) => {
      listOptions.filterText = 'node port:abc';
    });
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/class="error"[^>]*>abc</);
    expect(html).toContain('role="alert"');
    expect(wordsOf(html)).toContain('“abc” is not a');
  });
});
