import { describe, expect, it } from 'vitest';
import FactList from '../../../../src-renderer/components/inspector/fact-list.vue';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

describe('the facts of the inspector', () => {
  it('stand beside their names, reasons apart from facts', async () => {
    const facts = [
      { name: 'User', value: 'ada' },
      { name: 'Program', value: '/usr/bin/node', code: true },
      { name: 'Command', value: 'Not permitted', silent: true },
    ];
    const html = await renderComponent(FactList, { facts });
    expect(wordsOf(html)).toBe('User ada Program /usr/bin/node Command Not permitted');
    expect(html).toMatch(/class="silent" title="Not permitted"/);
    expect(html).toMatch(/class="code" title="\/usr\/bin\/node"/);
  });

  it('show what a value is made of', async () => {
    const facts = [{ name: 'Command', value: 'sh -c "a\n\u202eb"' }];
    const html = await renderComponent(FactList, { facts });
    expect(wordsOf(html)).toContain('a␊‹U+202E›b');
  });
});
