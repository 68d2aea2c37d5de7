import { describe, expect, it } from 'vitest';
import AddressText from '../../../../src-renderer/components/labels/address-text.vue';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const render = (addresses: readonly string[]): Promise<string> =>
  renderComponent(AddressText, { addresses });

describe('address-text', () => {
  it('is the address where there is one', async () => {
    expect(wordsOf(await render(['192.0.2.7']))).toBe('192.0.2.7');
  });

  it('counts the others apart from the first, so that only the first is ever cut', async () => {
    const html = await render(['192.0.2.7', '192.0.2.8', '2001:db8::9']);
    expect(wordsOf(html)).toBe('192.0.2.7 +2');
    expect(html).toMatch(/class="ellipsis"[^>]*>192\.0\.2\.7<\/span>/);
  });

  it('names all of them to who asks', async () => {
    expect(await render(['192.0.2.7', '192.0.2.8'])).toContain('title="192.0.2.7\n192.0.2.8"');
  });
});
