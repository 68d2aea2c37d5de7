import { describe, expect, it } from 'vitest';
import ScopeLabel from '../../../../src-renderer/components/labels/scope-label.vue';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

describe('the reach of a port', () => {
  it.each([
    ['this-machine', null, 'this machine', false],
    ['one-network', 'eth0', 'network eth0', true],
    ['one-network', null, 'one network', true],
    ['all-networks', null, 'all networks', true],
  ])('%s (%s) reads “%s”', async (scope, interfaceName, words, exposed) => {
    const html = await renderComponent(ScopeLabel, { scope, interfaceName });
    expect(wordsOf(html)).toBe(words);
    expect(/class="[^"]*\bexposed\b/.test(html)).toBe(exposed);
    expect(html).toContain('<svg');
  });
});
