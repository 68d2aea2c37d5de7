import { describe, expect, it } from 'vitest';
import { createRenderer, defineComponent, h, type Ref } from 'vue';
import { useAfterMount } from '../../../src-renderer/composables/use-after-mount.ts';
import { nextTask } from '../../../src-renderer/stores/steps/next-task.ts';

const element = (): object => ({});
/** A renderer that draws nowhere, so that components are mounted for real without a page. */
const { createApp } = createRenderer<object, object>({
  insert: () => undefined,
  remove: () => undefined,
  createElement: element,
  createText: element,
  createComment: element,
  setText: () => undefined,
  setElementText: () => undefined,
  parentNode: () => null,
  nextSibling: () => null,
  patchProp: () => undefined,
});

describe('useAfterMount', () => {
  it('is false while the component is mounted and true from a later task on', async () => {
    let isAfter: Readonly<Ref<boolean>> | undefined;
    const app = createApp(
      defineComponent(() => {
        isAfter = useAfterMount();
        return () => h('p');
      }),
    );
    app.mount({});
    expect(isAfter?.value).toBe(false);
    await Promise.resolve();
    expect(isAfter?.value).toBe(false);
    await nextTask();
    await nextTask();
    expect(isAfter?.value).toBe(true);
    app.unmount();
  });
});
