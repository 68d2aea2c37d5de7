import { describe, expect, it } from 'vitest';
import { snapshotDocument } from '../../../../src-main/core/snapshot/snapshot-document.ts';
import AgeText from '../../../../src-renderer/components/labels/age-text.vue';
import { type OpenedTable } from '../../../../src-renderer/stores/opening/opened-table.ts';
import { useShownTable } from '../../../../src-renderer/stores/table/shown-table.ts';
import { anOwner, laptop } from '../../../support/build-socket.ts';
import { renderComponent, renderedAtMs, wordsOf } from '../../../support/render-component.ts';
import { openText } from '../../../support/open-text.ts';

const hourMs = 3_600_000;

function aged(seenAtStart: boolean, processAgeMs: number | null) {
  const startedAtMs = processAgeMs === null ? null : renderedAtMs - processAgeMs;
  const owners = [{ ...anOwner(1), startedAtMs }];
  return { aged: { firstSeenAtMs: renderedAtMs - 5000, seenAtStart, owners } };
}

describe('the age of a row', () => {
  it('is plain when it was seen to open', async () => {
    expect(wordsOf(await renderComponent(AgeText, aged(false, hourMs)))).toBe('5 s');
  });

  it('is bounded when it was there before, and says how that is known', async () => {
    const html = await renderComponent(AgeText, aged(true, hourMs));
    expect(wordsOf(html)).toBe('≤ 1 h');
    expect(html).toContain('its process is this old');
  });

  it('is at least what was watched when nothing more is known', async () => {
    expect(wordsOf(await renderComponent(AgeText, aged(true, null)))).toBe('≥ 5 s');
  });

  it('stands still while the list does', async () => {
    const html = await renderComponent(AgeText, aged(false, null), ({ liveTable }) => {
      liveTable.setPaused(true, renderedAtMs - 3000);
    });
    expect(wordsOf(html)).toBe('2 s');
  });

  it('of an opened table is as old as it was when that was saved, or has a reason', async () => {
    const savedAtMs = renderedAtMs - 10 * hourMs;
    const show = (firstSeenAtMs: number) =>
      renderComponent(
        AgeText,
        { aged: { firstSeenAtMs, seenAtStart: firstSeenAtMs === savedAtMs, owners: [] } },
        () => {
          useShownTable().show({ kind: 'opened', opened: openedAt(savedAtMs) });
        },
      );
    expect(wordsOf(await show(savedAtMs - hourMs))).toBe('1 h');
    const untold = await show(savedAtMs);
    expect(wordsOf(untold)).toBe('–');
    expect(untold).toContain('does not tell since when');
  });
});

function openedAt(takenAtMs: number): OpenedTable {
  const snapshot = { revision: 1, takenAtMs, sockets: [], notes: [] };
  const opening = openText(JSON.stringify(snapshotDocument(snapshot, laptop)), { kind: 'pasted' });
  if (!opening.ok) throw new Error(opening.problem.key);
  return opening.opened;
}
