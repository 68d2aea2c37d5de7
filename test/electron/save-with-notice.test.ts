import { beforeEach, describe, expect, it } from 'vitest';
import type { SaveSnapshotAnswer } from '../../src-main/core/snapshot/saved-snapshot.ts';
import { saveWithNotice } from '../../src-main/electron/save-with-notice.ts';
import { dialog, resetElectron, staticSide } from '../support/electron-double/electron.ts';
import { createdDoubles } from '../support/electron-double/strict-class.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

beforeEach(resetElectron);

const saved = { ok: true, fileName: 'a.json', path: '/data/snapshots/a.json' } as const;
const failed = { ok: false, problem: { key: 'saved.notSaved-failing', values: {} } } as const;

async function save(answer: SaveSnapshotAnswer) {
  const labels: string[] = [];
  const revealed: string[] = [];
  await saveWithNotice({
    iconFile: '/app/icon.png',
    handlers: {
      'snapshots.save': ({ label }) => {
        labels.push(label);
        return answer;
      },
      'snapshots.reveal': ({ fileName }) => {
        revealed.push(fileName);
        return { outcome: 'shown' };
      },
    },
  });
  return { labels, revealed, notices: createdDoubles('Notification') };
}

describe('saving from a menu', () => {
  it('tells of it, and shows the file on a click', async () => {
    const { labels, revealed, notices } = await save(saved);
    expect(labels).toEqual(['']);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.callsOf('show')).toHaveLength(1);
    notices[0]?.emit('click');
    expect(revealed).toEqual(['a.json']);
  });

  it('tells of a failure, once', async () => {
    const { notices } = await save(failed);
    expect(notices[0]?.callsOf('show')).toHaveLength(1);
    expect(controlOf(dialog).callsOf('showErrorBox')).toEqual([]);
  });

  it('tells a failure in a dialog where there are no notifications', async () => {
    controlOf(staticSide('Notification')).behaviour['isSupported'] = () => false;
    expect((await save(saved)).notices).toHaveLength(0);
    await save(failed);
    expect(controlOf(dialog).callsOf('showErrorBox')).toEqual([
      ['No snapshot was saved', expect.stringContaining('cannot be read now')],
    ]);
  });
});
