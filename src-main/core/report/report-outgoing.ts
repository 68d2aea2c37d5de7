import type { OutgoingGroup } from '../grouping/port-group.ts';
import { translate } from '../words/translate.ts';
import { holdersText } from '../socket/holders-text.ts';
import { markup, type Markup } from '../html/markup.ts';
import type { ReportContext } from './report-ports.ts';
import { reportTable } from './report-table.ts';

/** What one process has open towards one remote service. */
export function reportOutgoing(group: OutgoingGroup, context: ReportContext): Markup {
  const { sockets, protocol, serviceName } = group;
  const service = [protocol.toUpperCase(), serviceName].filter(Boolean).join(' · ');
  const title = translate('report.connectionsHere', { count: sockets.length });
  return markup`<section class="port"><div class="head"><span class="number">${group.remotePort}</span><span>${service}</span><span class="process">${holdersText(group)}</span></div>
<details><summary>${title}</summary>${reportTable(sockets, context)}</details></section>
`;
}
