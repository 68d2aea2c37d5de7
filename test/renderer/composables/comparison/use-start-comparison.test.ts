import { describe, expect, it } from 'vitest';
import type { TableAtAnswer } from '../../../../src-main/core/history/history-answers.ts';
import { useComparison } from '../../../../src-renderer/stores/comparison/comparison.ts';
import { useHostStatus } from '../../../../src-renderer/stores/table/host-status.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { useShownTable } from '../../../../src-renderer/stores/table/shown-table.ts';
import { useStartComparison } from '../../../../src-renderer/composables/comparison/use-start-comparison.ts';
import { dumpText } from '../../../support/dump-fixture.ts';
import { runComposable } from '../../../support/run-composable.ts';
import { sampleListener } from '../../../support/sample-sockets.ts';
import { scriptedMachine } from '../../../support/scripted-monitor.ts';
import { openText } from '../../../support/open-text.ts';

function started() {
  return runComposable({}, () => {
    const hostStatus = useHostStatus();
    hostStatus.description = {
      kind: 'browser',
      version: '1',
      machine: scriptedMachine,
      capabilities: { tray: false, nativeDialogs: false },
    };
    return {
      start: useStartComparison(),
      comparison: useComparison(),
      liveTable: useLiveTable(),
      shownTable: useShownTable(),
    };
  });
}

const snapshot = { revision: 1, takenAtMs: 5000, sockets: [sampleListener(80)], notes: [] };

describe('the ways into a comparison', () => {
  it('holds the live table still and compares it with now', async () => {
    const { start, comparison, liveTable } = started();
    start.fromNow();
    expect(comparison.open).toBe(false);
    await liveTable.acceptSnapshot(snapshot, 5000);
    start.fromNow();
    expect(comparison.wishes).toMatchObject({
      before: { name: '', side: { kind: 'moment', source: { hostname: 'ada', takenAtMs: 5000 } } },
      after: 'now',
    });
    const held = start.held();
    await liveTable.acceptSnapshot({ ...snapshot, revision: 2, sockets: [] }, 6000);
    expect(held?.side.sockets).toHaveLength(1);
  });

  it('compares what the window shows with now', () => {
    const { start, comparison, shownTable } = started();
    start.shownWithNow();
    expect([start.shown.value, comparison.open]).toEqual([null, false]);
    shownTable.show({ kind: 'moment', atMs: 9, sockets: [sampleListener(80)] });
    expect(start.shown.value).toMatchObject({ side: { kind: 'moment', source: { takenAtMs: 9 } } });
    const opening = openText(dumpText('linux-ss-tunap'), { kind: 'file', fileName: 'ss.txt' });
    if (!opening.ok) throw new Error('the fixture is a dump');
    shownTable.show({ kind: 'opened', opened: opening.opened });
    start.shownWithNow();
    expect(comparison.wishes).toMatchObject({
      before: { name: 'ss.txt', side: { kind: 'text', source: { tool: 'ss' } } },
      after: 'now',
    });
  });

  it('names a saved snapshot by its label, else by its file, and a pasted text not at all', () => {
    const { start, shownTable } = started();
    const nameOf = (origin: Parameters<typeof openText>[1]) => {
      const opening = openText(dumpText('linux-ss-tunap'), origin);
      if (opening.ok) shownTable.show({ kind: 'opened', opened: opening.opened });
      return start.shown.value?.name;
    };
    expect(nameOf({ kind: 'saved', fileName: 'a.json', label: 'morning' })).toBe('morning');
    expect(nameOf({ kind: 'saved', fileName: 'a.json', label: '' })).toBe('a.json');
    expect(nameOf({ kind: 'pasted' })).toBe('');
  });

  it('takes the end of a minute that is not over for the last reading', async () => {
    const { start, liveTable, shownTable } = started();
    await liveTable.acceptSnapshot(snapshot, 5000);
    shownTable.show({ kind: 'moment', atMs: 9000, sockets: [] });
    expect(start.shown.value?.side.source.takenAtMs).toBe(5000);
    shownTable.show({ kind: 'moment', atMs: 4000, sockets: [] });
    expect(start.shown.value?.side.source.takenAtMs).toBe(4000);
  });

  it('says of a moment of which nothing is known why', () => {
    const { start, comparison } = started();
    const answer: TableAtAnswer = {
      atMs: 9,
      lastEventAtMs: null,
      gap: { reason: 'asleep', fromMs: 0, toMs: 10, rebooted: false },
      known: true,
      unreadable: 0,
      sockets: [],
    };
    start.momentWithNow(answer);
    expect(comparison.wishes?.before).toMatchObject({
      side: { lacks: [{ key: 'compare.gap-asleep' }] },
    });
    start.momentWithNow({ ...answer, gap: null });
    expect(comparison.wishes?.before).toMatchObject({ side: { lacks: [] } });
  });
});
