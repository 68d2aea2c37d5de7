import type { OutgoingGroup, PortGroup } from '../../core/grouping/port-group.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { networkText } from './network-text.ts';
import type { Cell } from './table-row.ts';

/** The registered service and, where the port is not the machine's own, in which network it is. */
export function serviceCell({
  serviceName,
  networkNamespace,
}: Pick<PortGroup | OutgoingGroup, 'serviceName' | 'networkNamespace'>): Cell {
  const service = visibleText(serviceName ?? '');
  const network = networkText(networkNamespace) ?? '';
  return { parts: [service, network].filter(Boolean), tone: null };
}
