import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { SettingsSectionId } from './settings-sections.ts';

/** Whether the settings stand open, and at which section. */
export const useSettingsDialog = defineStore('settings-dialog', () => {
  const open = ref(false);
  const section = shallowRef<SettingsSectionId>('general');

  /** Opens them where they were left. */
  function show(): void {
    open.value = true;
  }

  function showSection(wanted: SettingsSectionId): void {
    section.value = wanted;
    open.value = true;
  }

  return { open, section, show, showSection };
});
