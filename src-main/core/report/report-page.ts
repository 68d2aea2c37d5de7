import { groupByPort } from '../grouping/group-by-port.ts';
import type { PortGroup, PortTable } from '../grouping/port-group.ts';
import { tableFigures } from '../grouping/table-figures.ts';
import type { Machine } from '../machine/machine.ts';
import type { Note } from '../reading/note.ts';
import { findConversations } from '../table/conversations.ts';
import type { TableSnapshot } from '../table/delta.ts';
import { currentSpeech, translate, writeNumber } from '../words/translate.ts';
import { Markup, markup } from '../html/markup.ts';
import { reportOutgoing } from './report-outgoing.ts';
import { reportPort, type ReportContext } from './report-ports.ts';
import { reportStyle } from './report-style.ts';

/** What a report is made of. */
export interface ReportRequest {
  readonly snapshot: TableSnapshot;
  readonly machine: Machine;
  /** The filter its sockets were chosen by, as it was typed; empty for all. */
  readonly filterText: string;
  /** Ports are called as the user does. */
  readonly withNames?: boolean;
}

/** Nothing is loaded or run, whatever a name in the page may hold. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A reading as one HTML page, in the language spoken, that needs nothing else to be read: no
 * script, no picture, no font from anywhere.
 */
export function reportPage(request: ReportRequest): string {
  const { snapshot, machine, filterText } = request;
  const title = translate('report.title', { host: machine.hostname });
  const filtered = translate('report.filtered', { filter: filterText });
  return markup`<!doctype html>
<html lang="${currentSpeech().language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(reportStyle)}</style>
</head>
<body>
<h1>${title}</h1>
<p class="facts">${takenText(snapshot, machine)}</p>
${filterText === '' ? markup`` : markup`<p>${filtered}</p>`}
${snapshot.notes.map(noteOf)}
${snapshot.takenAtMs === null ? unreadable() : tableOf(request)}
</body>
</html>
`.html;
}

function takenText({ takenAtMs }: TableSnapshot, { platform, release, arch }: Machine): string {
  const system = [platform, release, arch].join(' ');
  if (takenAtMs === null) return translate('report.neverRead', { system });
  const time = new Intl.DateTimeFormat(currentSpeech().locale, {
    dateStyle: 'long',
    timeStyle: 'long',
  }).format(takenAtMs);
  return translate('report.taken', { time, system });
}

function noteOf({ code, level, values }: Note): Markup {
  const message = translate(`note.${code}.message`, values);
  const fix = translate(`note.${code}.fix`, values);
  return markup`<p class="note ${level}">${message} <span class="faint">${fix}</span></p>
`;
}

function unreadable(): Markup {
  return markup`<p class="note error">${translate('report.unreadable')}</p>`;
}

function tableOf({ snapshot, machine, withNames = false }: ReportRequest): Markup {
  const table = groupByPort(snapshot.sockets);
  const context: ReportContext = {
    machine,
    conversations: findConversations(snapshot.sockets),
    takenAtMs: snapshot.takenAtMs,
    withNames,
  };
  const open = table.ports.filter(({ waiting }) => waiting.length > 0);
  const left = table.ports.filter(({ waiting }) => waiting.length === 0);
  const ports = (groups: readonly PortGroup[]) => groups.map((group) => reportPort(group, context));
  const outgoing = table.outgoing.map((group) => reportOutgoing(group, context));
  return markup`${countsOf(table)}
<h2>${word('services')}</h2>
${open.length === 0 ? markup`<p class="faint">${word('noServices')}</p>` : ports(open)}
<h2>${word('outgoing')}</h2>
${outgoing.length === 0 ? markup`<p class="faint">${word('noOutgoing')}</p>` : outgoing}
${left.length === 0 ? markup`` : markup`<h2>${word('left')}</h2>${ports(left)}`}`;
}

function countsOf(table: PortTable): Markup {
  const { open, exposed, connections } = tableFigures(table);
  return markup`<ul class="counts">
<li><b>${writeNumber(open)}</b>${translate('report.portsOpen', { count: open })}</li>
<li class="${exposed > 0 ? 'exposed' : ''}"><b>${writeNumber(exposed)}</b>${word('exposed')}</li>
<li><b>${writeNumber(connections)}</b>${translate('report.connections', { count: connections })}</li>
</ul>`;
}

function word(key: string): string {
  return translate(`report.${key}`);
}
