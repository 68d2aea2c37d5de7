import { defineStore } from 'pinia';
import { ref, watch } from 'vue';
import { recall, remember } from '../settings/local-memory.ts';

const wantedKey = 'portside.browserNotices';

/** Whether this browser's reader asked for its notifications. */
export const useBrowserNotices = defineStore('browser notices', () => {
  const wanted = ref(recall(wantedKey) === 'yes');
  watch(wanted, (yes) => remember(wantedKey, yes ? 'yes' : 'no'), { flush: 'sync' });
  return { wanted };
});
