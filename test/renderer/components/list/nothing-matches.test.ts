import { describe, expect, it } from 'vitest';
import NothingMatches from '../../../../src-renderer/components/list/nothing-matches.vue';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

describe('the message that nothing matches', () => {
  it('names everything that narrows the list', async () => {
    const html = await renderComponent(NothingMatches, {}, ({ listOptions }) => {
      listOptions.filterText = 'proc:{nobody}';
      listOptions.toggleFocus('exposed');
      listOptions.hideLoopbackClients = true;
      listOptions.hideTimeWait = true;
    });
    const words = wordsOf(html);
    expect(words).toContain('search: proc:{nobody}');
    expect(words).toContain('only ports reachable from the network');
    expect(words).toContain('hide loopback clients');
    expect(words).toContain('hide TIME-WAIT');
  });

  it('names nothing that does not', async () => {
    const html = await renderComponent(NothingMatches, {}, ({ listOptions }) => {
      listOptions.toggleFocus('connected');
    });
    expect(html.match(/<li/g)).toHaveLength(1);
    expect(wordsOf(html)).toContain('only ports with connections');
  });
});
