import { afterEach, describe, expect, it, vi } from 'vitest';
import { useCopyTold } from '../../../src-renderer/composables/use-copy-told.ts';
import { useToast } from '../../../src-renderer/stores/toast.ts';
import { runComposable } from '../../support/run-composable.ts';

afterEach(() => vi.unstubAllGlobals());

async function copied(text: string, writeText: () => Promise<void> = () => Promise.resolve()) {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const copy = runComposable({}, useCopyTold);
  await copy(text);
  return useToast().phrase;
}

describe('useCopyTold', () => {
  it('tells a short text', async () => {
    expect(await copied(':80')).toEqual({ key: 'window.copied', values: { text: ':80' } });
  });

  it.each(['x'.repeat(61), 'a\nb'])('does not repeat a long one', async (text) => {
    expect((await copied(text))?.key).toBe('action.copiedRow');
  });

  it('says that it could not', async () => {
    const refuse = () => Promise.reject(new Error('not allowed'));
    expect((await copied(':80', refuse))?.key).toBe('window.copyFailed');
  });
});
