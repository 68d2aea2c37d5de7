import { beforeEach, expect, it } from 'vitest';
import type { ExportOutcome } from '../../src-main/core/contract/contract.ts';
import { exportFromMenu } from '../../src-main/electron/export-from-menu.ts';
import { dialog, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

beforeEach(resetElectron);

async function exported(outcome: ExportOutcome | Error) {
  const wishes: unknown[] = [];
  exportFromMenu({
    'snapshot.export': (wish) => {
      wishes.push(wish);
      return outcome instanceof Error ? Promise.reject(outcome) : outcome;
    },
  });
  await new Promise((resolve) => setImmediate(resolve));
  return { wishes, told: controlOf(dialog).callsOf('showErrorBox') };
}

it.each([{ outcome: 'saved', path: '/x' }, { outcome: 'cancelled' }] as const)(
  'exports everything as a snapshot and is quiet about %j',
  async (outcome) => {
    const { wishes, told } = await exported(outcome);
    expect(wishes).toEqual([{ format: 'snapshot', filter: '', redacted: false }]);
    expect(told).toEqual([]);
  },
);

it.each([{ outcome: 'failed', reason: 'full' } as const, new Error('full')])(
  'tells of %s',
  async (outcome) => {
    expect((await exported(outcome)).told).toEqual([['Nothing was exported', 'full']]);
  },
);
