import type { PortTable } from '../../core/grouping/port-group.ts';
import { translate } from '../../core/words/translate.ts';

/** What matters in one line: `11 ports open · 5 reachable from the network · 236 connections`. */
export function summaryText(table: PortTable): string {
  const open = table.ports.filter((group) => group.waiting.length > 0);
  const exposed = open.filter((group) => group.scope !== 'this-machine');
  const connections = [
    ...table.ports.map((group) => group.connections.length),
    ...table.outgoing.map((group) => group.sockets.length),
  ].reduce((sum, count) => sum + count, 0);
  return translate('commandLine.summary', {
    ports: translate('commandLine.summaryPorts', { count: open.length }),
    exposed: translate('commandLine.summaryExposed', { count: exposed.length }),
    connections: translate('commandLine.summaryConnections', { count: connections }),
  });
}
