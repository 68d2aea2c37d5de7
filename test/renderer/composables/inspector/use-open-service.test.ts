import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HostDescription } from '../../../../src-main/core/contract/contract.ts';
import type { ServiceUrl } from '../../../../src-main/core/actions/service-url.ts';
import type { HostLink } from '../../../../src-renderer/composables/host-link.ts';
import { useOpenService } from '../../../../src-renderer/composables/inspector/use-open-service.ts';
import { useHostStatus } from '../../../../src-renderer/stores/table/host-status.ts';
import { useToast } from '../../../../src-renderer/stores/toast.ts';
import { runComposable } from '../../../support/run-composable.ts';

const url: ServiceUrl = { protocol: 'http', host: '127.0.0.1', port: 3000 };

afterEach(() => vi.unstubAllGlobals());

function stage(openUrl: HostLink['openUrl'], hostOpens: boolean) {
  const pages: unknown[][] = [];
  vi.stubGlobal('open', (...words: unknown[]) => pages.push(words));
  const open = runComposable({ openUrl }, useOpenService);
  useHostStatus().description = { capabilities: { openUrl: hostOpens } } as HostDescription;
  return { open, pages, toast: useToast() };
}

describe('useOpenService', () => {
  it('lets the host open it where it can', async () => {
    const openUrl = vi.fn(() => Promise.resolve());
    const { open, pages } = stage(openUrl, true);
    await open(url);
    expect(openUrl).toHaveBeenCalledExactlyOnceWith(url);
    expect(pages).toEqual([]);
  });

  it('opens a page that knows nothing of this one elsewhere', async () => {
    const openUrl = vi.fn(() => Promise.resolve());
    const { open, pages } = stage(openUrl, false);
    await open(url);
    expect(openUrl).not.toHaveBeenCalled();
    expect(pages).toEqual([['http://127.0.0.1:3000/', '_blank', 'noopener,noreferrer']]);
  });

  it('tells why the host did not', async () => {
    const { open, toast } = stage(() => Promise.reject(new Error('no browser')), true);
    await open(url);
    expect(toast.phrase).toEqual({ key: 'action.openFailed', values: { reason: 'no browser' } });
  });
});
