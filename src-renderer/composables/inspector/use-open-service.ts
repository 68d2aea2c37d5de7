import { urlText, type ServiceUrl } from '../../../src-main/core/actions/service-url.ts';
import { useHostStatus } from '../../stores/table/host-status.ts';
import { useToast } from '../../stores/toast.ts';
import { useHost } from '../use-host.ts';

/** Opens a service in the browser: by the host where it can, else as a page of this browser. */
export function useOpenService(): (url: ServiceUrl) => Promise<void> {
  const host = useHost();
  const hostStatus = useHostStatus();
  const toast = useToast();
  return async (url) => {
    if (hostStatus.description?.capabilities.openUrl !== true) {
      globalThis.open(urlText(url), '_blank', 'noopener,noreferrer');
      return;
    }
    try {
      await host.openUrl(url);
    } catch (error) {
      toast.show('action.openFailed', { reason: error instanceof Error ? error.message : '' });
    }
  };
}
