import { onMounted, readonly, shallowRef, type Ref } from 'vue';
import { nextTask } from '../stores/steps/next-task.ts';

/**
 * False until a task after the one in which the component was mounted: for what nobody sees at
 * once, so that what they do see is there the sooner.
 */
export function useAfterMount(): Readonly<Ref<boolean>> {
  const isAfter = shallowRef(false);
  onMounted(async () => {
    await nextTask();
    isAfter.value = true;
  });
  return readonly(isAfter);
}
