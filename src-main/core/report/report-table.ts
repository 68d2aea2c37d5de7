import { formatEndpoint } from '../socket/endpoint.ts';
import { holdersText } from '../socket/holders-text.ts';
import type { Socket } from '../socket/socket.ts';
import { openForText } from '../words/open-for-text.ts';
import { translate } from '../words/translate.ts';
import { markup, type Markup } from '../html/markup.ts';

const columns = ['role', 'local', 'remote', 'state', 'process', 'otherEnd', 'openFor'] as const;

/** What a row needs to know beyond its socket. */
export interface ReportedTable {
  /** Knows the socket at the other end, where that is here. */
  readonly conversations: ReadonlyMap<string, Socket>;
  /** Unix time in milliseconds; null where nobody knows. */
  readonly takenAtMs: number | null;
}

/** Sockets as rows. */
export function reportTable(sockets: readonly Socket[], table: ReportedTable): Markup {
  const heads = columns.map((column) => markup`<th scope="col">${word(column)}</th>`);
  const rows = sockets.map((socket) => rowOf(socket, table));
  return markup`<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>
`;
}

function rowOf(socket: Socket, { conversations, takenAtMs }: ReportedTable): Markup {
  const { local, remote, state, role } = socket;
  const otherEnd = conversations.get(socket.id);
  return markup`<tr><td>${translate(`commandLine.role-${role}`)}</td><td class="endpoint">${formatEndpoint(local)}</td><td class="endpoint">${remote === null ? '' : formatEndpoint(remote)}</td><td>${state ?? ''}</td><td>${holdersText(socket)}</td><td>${otherEnd === undefined ? '' : holdersText(otherEnd)}</td><td>${openForText(socket, takenAtMs)}</td></tr>
`;
}

function word(column: (typeof columns)[number]): string {
  return translate(`report.${column}`);
}
