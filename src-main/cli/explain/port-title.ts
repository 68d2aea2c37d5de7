import type { PortGroup } from '../../core/grouping/port-group.ts';
import { serviceName } from '../../core/port/service-name.ts';
import { ownNameOf } from '../../core/settings/own-names.ts';
import type { Protocol } from '../../core/socket/socket.ts';
import { networkText } from '../list/network-text.ts';
import { ownerText } from '../list/owner-cell.ts';
import { visibleText } from '../../core/words/visible-text.ts';

const separator = ' · ';

/** `8123/tcp · http-alt · python3 7702`, `80/tcp · in web-1 (nginx:1.27) · http · nginx 31` */
export function portTitle(group: PortGroup): string {
  const { protocol, port } = group;
  const service = visibleText(group.serviceName ?? '');
  const name = visibleText(ownNameOf(group) ?? '');
  const network = networkText(group.networkNamespace);
  return [`${port}/${protocol}`, network, name, service, ownerText(group)]
    .filter(Boolean)
    .join(separator);
}

/** `3000/tcp · hbci`, without a protocol where none was asked for. */
export function unusedPortTitle(port: number, protocol: Protocol | null): string {
  const number = protocol === null ? String(port) : `${port}/${protocol}`;
  const place = { protocol: protocol ?? 'tcp', port, networkNamespace: null };
  const name = visibleText(ownNameOf(place) ?? '');
  const service = visibleText(serviceName(place.protocol, port) ?? '');
  return [number, name, service].filter(Boolean).join(separator);
}
