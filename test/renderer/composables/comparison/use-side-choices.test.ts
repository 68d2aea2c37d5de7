import { describe, expect, it } from 'vitest';
import type { SavedSnapshot } from '../../../../src-main/core/snapshot/saved-snapshot.ts';
import { effectScope } from 'vue';
import type { SnapshotLink } from '../../../../src-renderer/composables/snapshots/snapshot-link.ts';
import { useSideChoices } from '../../../../src-renderer/composables/comparison/use-side-choices.ts';
import { useSnapshotsDialog } from '../../../../src-renderer/stores/snapshots-dialog.ts';
import { dumpText } from '../../../support/dump-fixture.ts';
import { runComposable } from '../../../support/run-composable.ts';

function saved(
  fileName: string,
  facts: Partial<SavedSnapshot['facts']> | null = {},
): SavedSnapshot {
  const usual = {
    takenAtMs: 0,
    hostname: 'ada',
    platform: 'linux',
    by: null,
    label: '',
    sockets: 1,
  };
  return {
    fileName,
    sizeBytes: 1,
    writtenAtMs: 0,
    facts: facts === null ? null : { ...usual, ...facts },
    problem: null,
  };
}

function choices(link: Partial<SnapshotLink>) {
  return runComposable({ snapshots: link as SnapshotLink }, () => {
    const found = effectScope().run(() => useSideChoices());
    if (found === undefined) throw new Error('the scope is active');
    return { ...found, dialog: useSnapshotsDialog() };
  });
}

const list = (snapshots: readonly SavedSnapshot[]) => () =>
  Promise.resolve({ folder: '/', snapshots, older: 0, problem: null });

async function readFirst(read: SnapshotLink['read']) {
  const {
    saved: found,
    ask,
    read: readSide,
    dialog,
  } = choices({
    list: list([saved('a.json', { label: 'morning' })]),
    read,
  });
  await ask();
  const [first] = found.value;
  if (first === undefined) throw new Error('there is one');
  return { side: await readSide(first), dialog };
}

describe('what a side may be made of', () => {
  it('is the newest snapshots that can be read', async () => {
    const many = Array.from({ length: 20 }, (_, index) => saved(`${index}.json`));
    const { saved: found, ask } = choices({ list: list([saved('bad.json', null), ...many]) });
    expect(found.value).toEqual([]);
    await ask();
    expect(found.value.map(({ fileName }) => fileName)).toEqual(
      many.slice(0, 12).map(({ fileName }) => fileName),
    );
  });

  it('is nothing where the host does not answer', async () => {
    const { saved: found, ask } = choices({ list: () => Promise.reject(new Error('away')) });
    await ask();
    expect(found.value).toEqual([]);
  });

  it('is read as it is chosen, under its label', async () => {
    const text = dumpText('linux-ss-tunap');
    const { side, dialog } = await readFirst(() => Promise.resolve({ ok: true, text }));
    expect(side).toMatchObject({ name: 'morning', side: { kind: 'text', source: { tool: 'ss' } } });
    expect(dialog.problem).toBeNull();
  });

  it('tells why where that cannot be done', async () => {
    const problem = { key: 'compare.nothing', values: {} };
    const answers: readonly SnapshotLink['read'][] = [
      () => Promise.resolve({ ok: true, text: '{"format":1}' }),
      () => Promise.resolve({ ok: false, problem }),
      () => Promise.reject(new Error('line is down')),
    ];
    for (const answer of answers) {
      const { side, dialog } = await readFirst(answer);
      expect(side).toBeNull();
      expect(dialog.problem).toMatchObject({
        key: 'saved.cannotOpen',
        values: { name: 'a.json' },
      });
    }
  });
});
