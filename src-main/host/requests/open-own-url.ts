import { isLoopbackHost, type ServiceUrl, urlText } from '../../core/actions/service-url.ts';
import { canonicalAddress } from '../../core/address/canonical-address.ts';
import { RequestError } from '../../core/contract/request-error.ts';
import { translate } from '../../core/words/translate.ts';
import type { HostOptions } from './request-handlers.ts';

/**
 * Opens a page of this machine in the system's browser. Refuses every other machine's, so that a
 * window gone astray cannot send the reader, or data in a URL, anywhere.
 */
export async function openOwnUrl(
  url: ServiceUrl,
  { monitor, openUrl }: Pick<HostOptions, 'monitor' | 'openUrl'>,
): Promise<null> {
  if (openUrl === undefined) throw new RequestError('failed', translate('host.cannotOpen'));
  const host = canonicalAddress(url.host)?.address ?? url.host;
  const own = monitor.machine().interfaces.some(({ address }) => address === host);
  if (!own && !isLoopbackHost(host)) {
    throw new RequestError('invalid', translate('host.notThisMachine', { host }));
  }
  await openUrl(urlText({ ...url, host }));
  return null;
}
