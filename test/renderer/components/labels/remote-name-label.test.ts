import { describe, expect, it } from 'vitest';
import type { RemoteName } from '../../../../src-main/core/machine/remote-name.ts';
import RemoteNameAsk from '../../../../src-renderer/components/inspector/remote-name-ask.vue';
import RemoteNameLabel from '../../../../src-renderer/components/labels/remote-name-label.vue';
import { useRemoteNames } from '../../../../src-renderer/stores/table/remote-names.ts';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const address = '192.0.2.7';
const found = { outcome: 'found', names: ['a.b', 'c.d'], source: 'name-server' } as const;

async function words(
  component: Parameters<typeof renderComponent>[0],
  state: RemoteName | 'asking' | null,
): Promise<string> {
  const html = await renderComponent(component, { address }, () => {
    if (state !== null) useRemoteNames().set(address, state);
  });
  return wordsOf(html);
}

describe('the name beside an address', () => {
  it('is blank only while nobody asked', async () => {
    expect(await words(RemoteNameLabel, null)).toBe('');
    expect(await words(RemoteNameLabel, 'asking')).toBe('…');
    expect(await words(RemoteNameLabel, found)).toBe('a.b, c.d');
    expect(await words(RemoteNameLabel, { outcome: 'none' })).toBe('no name');
    expect(await words(RemoteNameLabel, { outcome: 'failed', reason: 'timeout' })).toBe(
      'no answer about its name',
    );
  });
});

describe('the hint at a name', () => {
  it.each([
    ['hosts-file', 'from the hosts file'],
    ['name-server', 'from the name server'],
    ['system', 'from the system’s own look-up'],
  ] as const)('says that it comes from the %s', async (source, words) => {
    const html = await renderComponent(RemoteNameLabel, { address }, () =>
      useRemoteNames().set(address, { ...found, source }),
    );
    expect(html).toContain(`title="a.b\nc.d\n${words}"`);
  });
});

describe('asking for it in the inspector', () => {
  it('says beforehand whom that asks', async () => {
    expect(await words(RemoteNameAsk, null)).toMatch(/^Look up its name This asks the hosts file/);
  });

  it('is offered again only where no answer came', async () => {
    expect(await words(RemoteNameAsk, { outcome: 'none' })).toBe('Name no name');
    expect(await words(RemoteNameAsk, { outcome: 'failed', reason: 'refused' })).toMatch(
      /^Name no answer about its name Look up/,
    );
  });
});
