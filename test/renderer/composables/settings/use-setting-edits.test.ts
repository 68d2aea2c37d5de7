import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from 'vue';
import type { SettingChange } from '../../../../src-main/core/settings/setting-change.ts';
import type { SettingsState } from '../../../../src-main/core/settings/settings-state.ts';
import type { HostLink } from '../../../../src-renderer/composables/host-link.ts';
import { hostLinkKey } from '../../../../src-renderer/composables/use-host.ts';
import { useSettingEdits } from '../../../../src-renderer/composables/settings/use-setting-edits.ts';
import { useSettings } from '../../../../src-renderer/stores/settings/settings.ts';
import { useToast } from '../../../../src-renderer/stores/toast.ts';
import { fakeStorage } from '../../../support/fake-storage.ts';
import { silentLink } from '../../../support/render-component.ts';
import { standingSettings } from '../../../support/standing-settings.ts';

beforeEach(() => vi.stubGlobal('localStorage', fakeStorage()));
afterEach(() => vi.unstubAllGlobals());

/** A host that takes every theme but blue. */
function setStage(first: Partial<SettingsState> = {}) {
  setActivePinia(createPinia());
  const store = useSettings();
  store.accept({ ...standingSettings, ...first });
  const asked: SettingChange[] = [];
  const link: HostLink = {
    ...silentLink,
    changeSetting: (change) => {
      asked.push(change);
      if (change.value === 'blue') return Promise.reject(new Error('Give system, light or dark.'));
      store.accept(after(change, store.state ?? standingSettings));
      return Promise.resolve();
    },
  };
  const app = createApp({ render: () => null });
  app.provide(hostLinkKey, link);
  return { edits: app.runWithContext(useSettingEdits), store, asked };
}

function after({ key, value }: SettingChange, state: SettingsState): SettingsState {
  const sources = Object.fromEntries(
    Object.entries({ ...state.sources, [key]: 'file' }).filter(
      ([name]) => name !== key || value !== null,
    ),
  );
  const next = value ?? standingSettings.settings[key];
  return { ...state, settings: { ...state.settings, [key]: next }, sources };
}

describe('editing settings', () => {
  it('changes, and takes back one edit after the other', async () => {
    const { edits, store } = setStage();
    await edits.edit({ key: 'theme', value: 'dark' });
    await edits.edit({ key: 'theme', value: 'light' });
    await edits.undo();
    expect(store.settings.theme).toBe('dark');
    await edits.undo();
    expect(store.state?.sources).toEqual({});
    expect(edits.canUndo.value).toBe(false);
  });

  it('keeps what is wrong until it is right', async () => {
    const { edits } = setStage();
    expect(await edits.edit({ key: 'theme', value: 'blue' })).toBe(false);
    expect(edits.errors).toEqual({ theme: 'Give system, light or dark.' });
    expect(edits.canUndo.value).toBe(false);
    expect(await edits.edit({ key: 'theme', value: 'dark' })).toBe(true);
    expect(edits.errors).toEqual({});
  });

  it('resets what is set, and takes that back as one', async () => {
    const { edits, store, asked } = setStage();
    await edits.edit({ key: 'theme', value: 'dark' });
    await edits.edit({ key: 'intervalMs', value: 2000 });
    await edits.resetAll();
    expect(store.settings).toEqual(standingSettings.settings);
    await edits.undo();
    expect(store.settings).toMatchObject({ theme: 'dark', intervalMs: 2000 });
    expect(asked).toHaveLength(6);
  });

  it('tells when a change lasts for this run only', async () => {
    const { edits, store } = setStage({ problems: [{ kind: 'unwritable', code: 'EROFS' }] });
    const accept = store.accept.bind(store);
    vi.spyOn(store, 'accept').mockImplementation((state) =>
      accept({ ...state, sources: { intervalMs: 'run' } }),
    );
    await edits.edit({ key: 'intervalMs', value: 500 });
    expect(useToast().phrase).toEqual({
      key: 'settings.problem-unwritable',
      values: { reason: 'EROFS' },
    });
  });
});
