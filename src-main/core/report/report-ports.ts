import { scopeText } from '../address/scope-text.ts';
import { gistOfPort } from '../explain/gist-of-port.ts';
import type { PortGroup } from '../grouping/port-group.ts';
import type { Machine } from '../machine/machine.ts';
import { ownNameOf } from '../settings/own-names.ts';
import { namespaceName } from '../socket/namespace-name.ts';
import type { Socket } from '../socket/socket.ts';
import { phraseText } from '../words/phrase-text.ts';
import { betweenSentences } from '../words/between-sentences.ts';
import { currentSpeech, translate } from '../words/translate.ts';
import { holdersText } from '../socket/holders-text.ts';
import { markup, type Markup } from '../html/markup.ts';
import { reportTable, type ReportedTable } from './report-table.ts';

/** What a section needs to know beyond its group. */
export interface ReportContext extends ReportedTable {
  readonly machine: Machine;
  /** Ports are called as the user does. */
  readonly withNames: boolean;
}

/** A port that somebody waits on, or waited on: in words, then its sockets. */
export function reportPort(group: PortGroup, context: ReportContext): Markup {
  const { waiting, connections } = group;
  const gist = gistOfPort(group, context.machine)
    .map(phraseText)
    .join(betweenSentences[currentSpeech().language]);
  return markup`<section class="port"><div class="head"><span class="number">${group.port}</span><span>${nameOf(group, context)}</span><span class="process">${holdersText(group)}</span>${reachOf(group)}</div>
<p class="gist">${gist}</p>
${waiting.length === 0 ? markup`` : reportTable(waiting, context)}${connectionsOf(connections, context)}</section>
`;
}

function nameOf(group: PortGroup, { withNames }: ReportContext): string {
  const { protocol, serviceName, networkNamespace } = group;
  const own = withNames ? ownNameOf(group) : null;
  const network = networkNamespace === null ? null : namespaceName(networkNamespace);
  return [own, protocol.toUpperCase(), serviceName, network].filter(Boolean).join(' · ');
}

function reachOf({ waiting, scope }: PortGroup): Markup {
  if (waiting.length === 0) return markup``;
  const kind = scope === 'this-machine' ? 'reach' : 'reach exposed';
  return markup`<span class="${kind}">${scopeText(scope)}</span>`;
}

/** Folded away: a busy port has thousands. */
function connectionsOf(connections: readonly Socket[], context: ReportContext): Markup {
  if (connections.length === 0) return markup``;
  const title = translate('report.connectionsHere', { count: connections.length });
  return markup`<details><summary>${title}</summary>${reportTable(connections, context)}</details>
`;
}
