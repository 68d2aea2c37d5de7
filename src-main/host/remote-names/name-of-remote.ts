import type { RequestArgument } from '../../core/contract/contract.ts';
import { RequestError } from '../../core/contract/request-error.ts';
import type { RemoteName } from '../../core/machine/remote-name.ts';
import { translate } from '../../core/words/translate.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import type { RemoteNames } from './remote-names.ts';

/**
 * The host names of an address that a socket of the table is connected with. Refuses every other
 * address: a name could carry data out to whoever runs the name server of a made-up one.
 */
export async function nameOfRemote(
  { address }: RequestArgument<'remote.name'>,
  monitor: Pick<Monitor, 'snapshot'>,
  remoteNames: RemoteNames,
): Promise<RemoteName> {
  const { sockets } = monitor.snapshot();
  if (!sockets.some(({ remote }) => remote?.address === address)) {
    throw new RequestError('invalid', translate('host.notARemote', { address }));
  }
  return remoteNames.nameOf(address);
}
