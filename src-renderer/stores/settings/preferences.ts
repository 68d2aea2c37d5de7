import { defineStore } from 'pinia';
import { ref, watch } from 'vue';
import { recall, remember } from './local-memory.ts';

const moreKey = 'portside.more';
const diagramKey = 'portside.diagram';

/** What this window remembers between visits. Where storage is shut, it lasts for the visit. */
export const usePreferences = defineStore('preferences', () => {
  /** Whether the inspector's further sentences, and its state diagram, stand open. */
  const moreOpen = ref(recall(moreKey) === 'open');
  const diagramOpen = ref(recall(diagramKey) === 'open');
  watch(moreOpen, (open) => remember(moreKey, open ? 'open' : 'shut'), { flush: 'sync' });
  watch(diagramOpen, (open) => remember(diagramKey, open ? 'open' : 'shut'), { flush: 'sync' });

  return { moreOpen, diagramOpen };
});
