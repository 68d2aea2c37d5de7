import type { Endpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import type { DumpTool, HiddenKind } from './dump.ts';

/** Which kinds of sockets a dump cannot have, as far as its rows and its tool tell. */
export function hiddenKinds(
  sockets: readonly Socket[],
  { tool, cut }: { readonly tool: DumpTool; readonly cut: number },
): readonly HiddenKind[] {
  const seen = (kind: HiddenKind): boolean => sockets.some((socket) => isOfKind(kind, socket));
  const kinds: HiddenKind[] = ['other-networks'];
  for (const kind of ['tcp', 'udp', 'waiting', 'connected'] as const) {
    if (!seen(kind)) kinds.push(kind);
  }
  if (tool === 'lsof') kinds.push('ownerless');
  if (cut > 0) kinds.push('long-addresses');
  return kinds;
}

/** True for a socket of the kind. */
export function isOfKind(kind: HiddenKind, socket: Socket): boolean {
  switch (kind) {
    case 'tcp':
    case 'udp':
      return socket.protocol === kind;
    case 'waiting':
      return socket.remote === null;
    case 'connected':
      return socket.remote !== null;
    case 'ownerless':
      return socket.owners.length === 0;
    case 'other-networks':
      return socket.networkNamespace !== null;
    case 'long-addresses':
      return isLong(socket.local) || (socket.remote !== null && isLong(socket.remote));
  }
}

/** Longer than the narrowest column any netstat has for an address. */
function isLong({ address }: Endpoint): boolean {
  return address.includes(':') && address.length >= 14;
}
