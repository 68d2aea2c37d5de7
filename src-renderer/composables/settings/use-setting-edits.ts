import { computed, type ComputedRef, reactive, shallowRef } from 'vue';
import type { SettingChange } from '../../../src-main/core/settings/setting-change.ts';
import { settingKeys, type SettingKey } from '../../../src-main/core/settings/setting-schemas.ts';
import { useSettings } from '../../stores/settings/settings.ts';
import { useChangeSetting } from './use-change-setting.ts';

/** Changes of settings by hand, which can be taken back. */
export interface SettingEdits {
  /** What is wrong with the last value given for a setting, in words. */
  readonly errors: Readonly<Partial<Record<SettingKey, string>>>;
  readonly canUndo: ComputedRef<boolean>;
  /** Answers whether the setting was changed. */
  readonly edit: (change: SettingChange) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** Puts the default of every setting back that has another value. */
  readonly resetAll: () => Promise<void>;
  readonly clearError: (key: SettingKey) => void;
}

export function useSettingEdits(): SettingEdits {
  const store = useSettings();
  const change = useChangeSetting();
  const errors = reactive<Partial<Record<SettingKey, string>>>({});
  /** For each edit, the newest last, the changes that take it back. */
  const undos = shallowRef<readonly (readonly SettingChange[])[]>([]);

  function backTo(key: SettingKey): SettingChange {
    const isSet = store.state?.sources[key] !== undefined;
    return { key, value: isSet ? store.settings[key] : null };
  }

  function clearError(key: SettingKey): void {
    Reflect.deleteProperty(errors, key);
  }

  async function edit(wanted: SettingChange): Promise<boolean> {
    const back = backTo(wanted.key);
    const problem = await change(wanted);
    if (problem !== null) {
      errors[wanted.key] = problem;
      return false;
    }
    clearError(wanted.key);
    undos.value = [...undos.value, [back]];
    return true;
  }

  async function undo(): Promise<void> {
    const last = undos.value.at(-1) ?? [];
    undos.value = undos.value.slice(0, -1);
    for (const back of last) await change(back);
  }

  async function resetAll(): Promise<void> {
    const keys = settingKeys.filter((key) => store.state?.sources[key] !== undefined);
    const backs = keys.map(backTo);
    for (const key of keys) await change({ key, value: null });
    for (const key of settingKeys) clearError(key);
    if (backs.length > 0) undos.value = [...undos.value, backs];
  }

  const canUndo = computed(() => undos.value.length > 0);
  return { errors, canUndo, edit, undo, resetAll, clearError };
}
