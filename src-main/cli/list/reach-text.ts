import { interfaceOfSocket } from '../../core/address/interface-of.ts';
import type { Scope } from '../../core/address/scope.ts';
import { socketScope } from '../../core/address/socket-scope.ts';
import type { Machine } from '../../core/machine/machine.ts';
import type { NetworkNamespace } from '../../core/socket/network-namespace.ts';
import type { Socket } from '../../core/socket/socket.ts';
import type { Tone } from '../terminal/text-style.ts';
import { translate } from '../../core/words/translate.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { shortNetworkName } from './network-text.ts';

/**
 * From where a local address can be reached: `this machine only`, `network of eth0`, … and of a
 * container, whose network is not the machine's: `inside web-1 only`, `network of web-1`.
 */
export function reachText(
  socket: Pick<Socket, 'local' | 'networkNamespace' | 'binding'>,
  machine: Machine,
): string {
  const scope = socketScope(socket);
  if (socket.networkNamespace !== null) return networkReach(scope, socket.networkNamespace);
  const name = scope === 'one-network' ? interfaceOfSocket(socket, machine) : null;
  return name === null
    ? translate(`commandLine.scope-${scope}`)
    : translate('commandLine.scopeNamed', { name: visibleText(name) });
}

function networkReach(scope: Scope, network: NetworkNamespace): string {
  const key = scope === 'this-machine' ? 'scopeInside' : 'scopeNamed';
  return translate(`commandLine.${key}`, { name: shortNetworkName(network) });
}

/** Amber for everything that other machines can reach. */
export function reachTone(scope: Scope): Tone | null {
  return scope === 'this-machine' ? null : 'exposed';
}
