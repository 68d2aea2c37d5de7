import { describe, expect, it } from 'vitest';
import type { KeptAlerts } from '../../../src-main/core/alerts/alerts-document.ts';
import { emptyBaseline } from '../../../src-main/core/alerts/baseline.ts';
import { sharedAlerts } from '../../../src-main/host/alerts/shared-alerts.ts';
import type {
  AlertsFile,
  AlertsReading,
  AlertsWriting,
} from '../../../src-main/storage/alerts-file.ts';
import { anAlert } from '../../support/an-alert.ts';

const one = anAlert({ id: '1', atMs: 1000 });
const two = anAlert({ id: '2', atMs: 2000 });
const kept = (...alerts: readonly (typeof one)[]): KeptAlerts => ({
  baseline: emptyBaseline,
  muted: [],
  log: { alerts, nextNumber: alerts.length + 1 },
});
const ids = ({ log }: KeptAlerts) => log.alerts.map(({ id }) => id);

/** A host whose file a test writes and lets fail. */
function stage(reading: AlertsReading, keeps: boolean) {
  const disk: { reading: AlertsReading; failure: AlertsWriting | null } = {
    reading,
    failure: null,
  };
  let own = reading.kind === 'read' ? reading.kept : kept();
  let changes = 0;
  const file: AlertsFile = {
    path: '',
    read: () => Promise.resolve(disk.reading),
    update: (edit) => {
      if (disk.failure !== null) return Promise.resolve(disk.failure);
      const written = edit(disk.reading.kind === 'read' ? disk.reading.kept : null);
      disk.reading = { kind: 'read', kept: written };
      return Promise.resolve({ kind: 'written', kept: written });
    },
  };
  const shared = sharedAlerts({
    file,
    reading,
    own: () => own,
    keeps: () => keeps,
    onFound: (adopt) => void (own = adopt(own)),
    onChange: () => void (changes += 1),
  });
  const have = (next: KeptAlerts): void => void (own = next);
  return { disk, shared, have, own: () => own, changes: () => changes };
}

describe('sharedAlerts', () => {
  it('writes down what this host has, with what others left', async () => {
    const { disk, shared, have, own } = stage({ kind: 'read', kept: kept() }, true);
    have(kept(two));
    disk.reading = { kind: 'read', kept: kept(one) };
    await shared.save();
    expect(disk.reading).toMatchObject({ kind: 'read' });
    expect(ids(shared.known())).toEqual(['1', '2']);
    expect(ids(own())).toEqual(['1', '2']);
  });

  it('has, where it only follows, what is in the file', async () => {
    const { disk, shared, have, own } = stage({ kind: 'read', kept: kept(one) }, false);
    have(kept(two));
    disk.reading = { kind: 'read', kept: kept(one) };
    await shared.look();
    expect(ids(own())).toEqual(['1']);
  });

  it('makes a change in the file as it is by then', async () => {
    const { disk, shared } = stage({ kind: 'missing' }, false);
    disk.reading = { kind: 'read', kept: kept(one) };
    await shared.update((found) => ({ ...found, log: kept(...found.log.alerts, two).log }));
    expect(ids(shared.known())).toEqual(['1', '2']);
  });

  it('says that it could not be written, until it could', async () => {
    const { disk, shared, changes } = stage({ kind: 'read', kept: kept() }, true);
    disk.failure = { kind: 'unwritable', code: 'ENOSPC' };
    await shared.save();
    expect(shared.problem()).toMatchObject({ values: { reason: 'ENOSPC' } });
    expect(shared.writable()).toBe(true);
    disk.failure = null;
    await shared.save();
    expect([shared.problem(), changes()]).toEqual([null, 2]);
  });

  it('writes no more into a file of a later Portside', async () => {
    const { disk, shared } = stage({ kind: 'missing' }, true);
    expect(shared.writable()).toBe(true);
    disk.failure = { kind: 'newer' };
    await shared.save();
    expect(shared.writable()).toBe(false);
    expect(stage({ kind: 'unreadable', code: 'EACCES' }, true).shared.writable()).toBe(false);
  });

  it('keeps what it knows while the file says nothing', async () => {
    const { disk, shared, own } = stage({ kind: 'read', kept: kept(one) }, false);
    disk.reading = { kind: 'broken', file: null };
    await shared.look();
    expect([ids(shared.known()), ids(own())]).toEqual([['1'], ['1']]);
  });
});
