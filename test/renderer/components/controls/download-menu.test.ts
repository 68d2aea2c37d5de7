import { describe, expect, it } from 'vitest';
import DownloadMenu from '../../../../src-renderer/components/controls/download-menu.vue';
import { renderComponent } from '../../../support/render-component.ts';

describe('the menu of what can be saved', () => {
  it('is a button with its name, closed until it is asked for', async () => {
    const choices = [{ name: 'csv', words: 'Table', hint: '.csv' }];
    const html = await renderComponent(DownloadMenu, { label: 'Save the table', choices });
    expect(html).toContain('aria-label="Save the table"');
    expect(html).toContain('aria-haspopup="menu"');
    expect(html).toContain('aria-expanded="false"');
    expect(html).not.toContain('.csv');
  });
});
