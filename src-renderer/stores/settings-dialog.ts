import { defineStore } from 'pinia';
import { ref } from 'vue';

/** Whether the settings stand open; they are opened from the toolbar, the palette, a key or a menu. */
export const useSettingsDialog = defineStore('settings-dialog', () => {
  const open = ref(false);

  function show(): void {
    open.value = true;
  }

  return { open, show };
});
