import type { Scope } from '../address/scope.ts';
import { processLabels } from '../explain/list-text.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { translate } from '../words/translate.ts';
import { isOfReach, type Difference } from './difference.ts';

/** Says in plain words what is different about a socket: what became of it, then its reach. */
export function differenceWords(difference: Difference): readonly Phrase[] {
  return [...become(difference), ...states(difference), ...reached(difference)];
}

function become({ kinds, before, after }: Difference): readonly Phrase[] {
  if (kinds.includes('opened') && after !== null) return [said('opened', after)];
  if (kinds.includes('closed') && before !== null) return [said('closed', before)];
  if (before === null || after === null || !kinds.includes('ownerChanged')) return [];
  const values = { ...placeValues(after), before: holder(before), after: holder(after) };
  return [{ key: 'compare.saidOwner', values }];
}

function said(what: 'opened' | 'closed', socket: Socket): Phrase {
  const manner = mannerOf(socket);
  const values = { ...placeValues(socket), holder: holder(socket) };
  return { key: `compare.${what}-${manner}`, values };
}

/** A TCP socket may have a port without listening on it (bind(2) without listen(2)). */
function mannerOf({ remote, protocol, state }: Socket): 'connection' | 'listens' | 'bound' {
  if (remote !== null) return 'connection';
  return protocol === 'tcp' && state !== 'CLOSED' ? 'listens' : 'bound';
}

function placeValues({ protocol, local, remote }: Socket): Phrase['values'] {
  return {
    protocol: protocol.toUpperCase(),
    endpoint: formatEndpoint(local),
    remote: remote === null ? '' : formatEndpoint(remote),
  };
}

function holder({ owners, formerOwners, ownerReason }: Socket): string {
  const known = owners.length > 0 ? owners : formerOwners;
  if (known.length > 0) return processLabels(known);
  return translate(`compare.holder-${ownerReason ?? 'unknown'}`);
}

function states({ kinds, before, after }: Difference): readonly Phrase[] {
  if (before === null || after === null || !kinds.includes('stateChanged')) return [];
  const key = after.state === 'LISTEN' ? 'compare.saidListens' : 'compare.saidCeased';
  return [{ key, values: placeValues(after) }];
}

/** Only of what waits: nobody reaches a client but the remote it called. */
function reached({ kinds, reach, socket }: Difference): readonly Phrase[] {
  if (reach === null) return [];
  if (!kinds.some(isOfReach)) return [];
  const values = {
    port: socket.local.port,
    before: scopeWords(reach.before),
    after: scopeWords(reach.after),
  };
  return [{ key: 'compare.saidReach', values }];
}

function scopeWords(scope: Scope | null): string {
  return translate(`compare.scope-${scope ?? 'none'}`);
}
