import { formatEndpoint } from '../socket/endpoint.ts';
import type { Owner, OwnerReason } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';
import { translate } from '../words/translate.ts';
import { markup, type Markup } from './markup.ts';

/** Who holds something, or why nobody is named. */
export interface Holders {
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
}

/** `nginx 811, nginx 812`, or the reason why nobody can be named. */
export function holdersText({ owners, ownerReason }: Holders): string {
  if (owners.length === 0) return translate(`reason.${ownerReason ?? 'unknown'}`);
  return owners.map(({ name, pid }) => `${name} ${pid}`).join(', ');
}

const columns = ['role', 'local', 'remote', 'state', 'process', 'otherEnd'] as const;

/** Sockets as rows; `conversations` knows the socket at the other end, where that is here. */
export function reportTable(
  sockets: readonly Socket[],
  conversations: ReadonlyMap<string, Socket>,
): Markup {
  const heads = columns.map((column) => markup`<th scope="col">${word(column)}</th>`);
  const rows = sockets.map((socket) => rowOf(socket, conversations.get(socket.id)));
  return markup`<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>
`;
}

function rowOf(socket: Socket, otherEnd: Socket | undefined): Markup {
  const { local, remote, state, role } = socket;
  return markup`<tr><td>${translate(`commandLine.role-${role}`)}</td><td class="endpoint">${formatEndpoint(local)}</td><td class="endpoint">${remote === null ? '' : formatEndpoint(remote)}</td><td>${state ?? ''}</td><td>${holdersText(socket)}</td><td>${otherEnd === undefined ? '' : holdersText(otherEnd)}</td></tr>
`;
}

function word(column: (typeof columns)[number]): string {
  return translate(`report.${column}`);
}
