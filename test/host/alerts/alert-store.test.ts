import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { addToLog, emptyLog } from '../../../src-main/core/alerts/alert-log.ts';
import { alertsText, type KeptAlerts } from '../../../src-main/core/alerts/alerts-document.ts';
import { emptyBaseline } from '../../../src-main/core/alerts/baseline.ts';
import { openAlertStore } from '../../../src-main/host/alerts/alert-store.ts';
import { alertsFolderForEachTest } from '../../support/alerts-folder.ts';
import { anAlert } from '../../support/an-alert.ts';

const { directory, path, stopLater } = alertsFolderForEachTest();

const nothing: KeptAlerts = { baseline: emptyBaseline, muted: [], log: emptyLog };
const withAlert: KeptAlerts = {
  ...nothing,
  log: addToLog(emptyLog, [anAlert({ port: 8000, atMs: Date.now() })], Date.now()).log,
};
const node = { kind: 'exposed', program: 'node' } as const;

/** A host on the folder, with what it has now and how often it was told to look again. */
async function opened() {
  let own = nothing;
  let changes = 0;
  const store = await openAlertStore({
    dataDirectory: directory(),
    own: () => own,
    onFound: (adopt) => (own = adopt(own)),
    onChange: () => void (changes += 1),
  });
  own = store.initial;
  stopLater(store);
  const have = (kept: KeptAlerts): void => {
    own = kept;
    store.note(kept);
  };
  return { store, have, own: () => own, changes: () => changes };
}

async function written(): Promise<{ readonly alerts: unknown[]; readonly muted: unknown[] }> {
  return JSON.parse(await readFile(path(), 'utf8')) as { alerts: unknown[]; muted: unknown[] };
}

const exists = () =>
  written().then(
    () => true,
    () => false,
  );

describe('the store of alerts', () => {
  it('begins with what is in the folder', async () => {
    await writeFile(path(), alertsText(withAlert));
    const { store } = await opened();
    expect(store.initial.log).toEqual(withAlert.log);
    expect([store.keeps(), store.problem()]).toEqual([true, null]);
  });

  it('writes an alert down soon, and what is still to be written when it stops', async () => {
    const { store, have } = await opened();
    have(withAlert);
    await vi.waitUntil(exists);
    expect(await written()).toMatchObject({ alerts: [{ port: 8000 }], muted: [] });
    have({ ...withAlert, muted: [node] });
    await store.stop();
    expect(await written()).toMatchObject({ alerts: [{ port: 8000 }], muted: [node] });
  });

  it('lets one host keep them; the other follows, and has its person’s changes made', async () => {
    const first = await opened();
    const second = await opened();
    expect([first, second].map(({ store }) => store.keeps())).toEqual([true, false]);
    second.have(withAlert);
    second.store.edit((kept) => ({ ...kept, muted: [node] }));
    await vi.waitUntil(() => first.own().muted.length === 1);
    await second.store.stop();
    // What the one that follows noted is not written: it finds nothing itself.
    expect(await written()).toMatchObject({ alerts: [], muted: [node] });
  });

  it('hands them over when the host that keeps stops, or reads nothing any more', async () => {
    const first = await opened();
    const second = await opened();
    first.store.setFit(false);
    await vi.waitUntil(() => second.store.keeps());
    expect(second.changes()).toBeGreaterThan(0);
    expect(first.store.keeps()).toBe(false);
    first.store.setFit(true);
    await second.store.stop();
    await vi.waitUntil(() => first.store.keeps());
  });

  it('leaves the file of a later Portside as it is, and keeps what happens for itself', async () => {
    const later = '{"format":"portside-alerts","version":9}';
    await writeFile(path(), later);
    const { store, have } = await opened();
    expect(store.problem()?.key).toBe('alert.problem-newer');
    expect(store.keeps()).toBe(true);
    have(withAlert);
    store.edit((kept) => ({ ...kept, muted: [node] }));
    await store.stop();
    expect(await readFile(path(), 'utf8')).toBe(later);
  });

  it('says why nothing can be written', async () => {
    const { store, have, changes } = await opened();
    await mkdir(path());
    have(withAlert);
    const before = changes();
    await store.stop();
    expect(changes()).toBeGreaterThan(before);
    expect(store.problem()).not.toBeNull();
  });
});
