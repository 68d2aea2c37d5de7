import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src-renderer/composables/copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

describe('copyText', () => {
  it('puts the text on the clipboard', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await expect(copyText('127.0.0.1:80')).resolves.toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('127.0.0.1:80');
  });

  it('says so when the browser refuses', async () => {
    const writeText = (): Promise<void> =>
      Promise.reject(new DOMException('no', 'NotAllowedError'));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await expect(copyText('x')).resolves.toBe(false);
  });

  it('says so where a page has no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    await expect(copyText('x')).resolves.toBe(false);
  });
});
