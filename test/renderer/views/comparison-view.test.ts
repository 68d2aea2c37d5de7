import { describe, expect, it } from 'vitest';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  tableSide,
  textSide,
  type ComparedSide,
} from '../../../src-main/core/compare/compared-side.ts';
import { useComparison } from '../../../src-renderer/stores/comparison/comparison.ts';
import ComparisonView from '../../../src-renderer/views/comparison-view.vue';
import { anOwner, listenerAt, outgoingFrom } from '../../support/build-socket.ts';
import { dumpOf, dumpText } from '../../support/dump-fixture.ts';
import { renderComponent, wordsOf, type RenderStores } from '../../support/render-component.ts';

const before = [listenerAt('127.0.0.1:5432', [anOwner(812, 'postgres')])];

function moment(sockets: readonly Socket[], hostname = 'ada', takenAtMs = 0): ComparedSide {
  return tableSide('moment', { sockets, takenAtMs }, { hostname, platform: 'linux' });
}

async function shown(
  one: ComparedSide,
  other: ComparedSide,
  prepare: (stores: RenderStores) => void = () => undefined,
): Promise<string> {
  const html = await renderComponent(ComparisonView, {}, (stores) => {
    useComparison().start({ side: one, name: 'one' }, { side: other, name: 'other' });
    prepare(stores);
  });
  return wordsOf(html);
}

describe('the comparison view', () => {
  it('names both sides and counts what waits, not what connects', async () => {
    const call = outgoingFrom('10.0.0.1:1', '10.0.0.2:443');
    const after = [listenerAt('0.0.0.0:5432', [anOwner(99, 'nc')]), call];
    const words = await shown(moment(before), moment(after));
    expect(words).toMatch(/Before one .* ada/);
    expect(words).toMatch(/After other .* ada/);
    expect(words).toContain('1 newly reachable 1 opened 1 closed');
    expect(words).not.toContain('things to know');
  });

  it('says plainly that nothing is different', async () => {
    const words = await shown(moment(before), moment(before));
    expect(words).toContain('Nothing is different');
    expect(words).toContain('the one socket is the same');
    expect(words).not.toContain('from now on');
  });

  it('says so where only connections came and went', async () => {
    const words = await shown(moment([]), moment([outgoingFrom('10.0.0.1:1', '10.0.0.2:443')]));
    expect(words).toContain('Nothing that waits on a port is different.');
  });

  it('says what two machines, and a text without owners, cannot be compared in', async () => {
    expect(await shown(moment(before), moment(before, 'bob'))).toContain('These are two machines');
    const bare = textSide(dumpOf(dumpText('linux-ss-tan')));
    const words = await shown(moment(before), bare);
    expect(words).toContain('other: It names no processes: ss was run without -p');
    expect(words).toContain('other: It does not tell when it was taken.');
  });

  it('says what the search hides', async () => {
    const words = await shown(moment(before), moment([]), ({ listOptions }) => {
      listOptions.filterText = 'port:1';
    });
    expect(words).toContain('Nothing that is different matches');
    expect(words).toContain('One difference is hidden.');
  });

  it('waits for the live table', async () => {
    const html = await renderComponent(ComparisonView, {}, () => {
      useComparison().start({ side: moment(before), name: '' }, 'now');
    });
    expect(html).toContain('Reading the table');
  });
});
