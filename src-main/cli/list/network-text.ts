import { namespaceName } from '../../core/socket/namespace-name.ts';
import type { NetworkNamespace } from '../../core/socket/network-namespace.ts';
import { translate } from '../../core/words/translate.ts';
import { visibleText } from '../../core/words/visible-text.ts';

/** `in web-1 (nginx:1.27)`; null for the machine's own network, which needs no words. */
export function networkText(network: NetworkNamespace | null): string | null {
  if (network === null) return null;
  return translate('commandLine.inNetwork', { network: visibleText(namespaceName(network)) });
}

/** The container's name, or whatever else names the network, without the image. */
export function shortNetworkName(network: NetworkNamespace): string {
  return visibleText(namespaceName({ ...network, containerImage: null }));
}
