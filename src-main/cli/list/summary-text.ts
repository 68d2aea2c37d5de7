import type { PortTable } from '../../core/grouping/port-group.ts';
import { tableFigures } from '../../core/grouping/table-figures.ts';
import { translate } from '../../core/words/translate.ts';

/** What matters in one line: `11 ports open · 5 reachable from the network · 236 connections`. */
export function summaryText(table: PortTable): string {
  const { open, exposed, connections } = tableFigures(table);
  return translate('commandLine.summary', {
    ports: translate('commandLine.summaryPorts', { count: open }),
    exposed: translate('commandLine.summaryExposed', { count: exposed }),
    connections: translate('commandLine.summaryConnections', { count: connections }),
  });
}
