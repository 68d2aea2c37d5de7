import { formatEndpoint } from '../socket/endpoint.ts';
import { holdersText } from '../socket/holders-text.ts';
import type { Socket } from '../socket/socket.ts';
import { translate } from '../words/translate.ts';
import { markup, type Markup } from '../html/markup.ts';

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
