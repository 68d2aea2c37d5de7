import { socketScope } from '../../core/address/socket-scope.ts';
import type { Comparison, SocketChange } from '../../core/compare/comparison.ts';
import type { DifferenceKind } from '../../core/compare/difference.ts';
import { formatEndpoint } from '../../core/socket/endpoint.ts';
import type { Socket } from '../../core/socket/socket.ts';
import { translate } from '../../core/words/translate.ts';
import { utcTime } from '../../core/words/utc-time.ts';
import { networkText } from '../list/network-text.ts';
import { ownerText } from '../list/owner-cell.ts';
import { reachTone } from '../list/reach-text.ts';
import { displayWidth } from '../terminal/display-width.ts';
import { padEnd } from '../terminal/fit-width.ts';
import type { TextStyle, Tone } from '../terminal/text-style.ts';
import { visibleText } from '../../core/words/visible-text.ts';

type Part = DifferenceKind;
type Columns = readonly [place: string, role: string, what: string];

const tones: Readonly<Record<Part, Tone>> = {
  opened: 'opened',
  closed: 'strong',
  ownerChanged: 'strong',
  stateChanged: 'strong',
  newlyExposed: 'exposed',
  noLongerExposed: 'strong',
};

/** A comparison for people: each part under a heading, a socket a line. Empty where nothing is different. */
export function comparisonText(comparison: Comparison, style: TextStyle): string {
  const parts: readonly (readonly [Part, readonly Columns[]])[] = [
    ['opened', comparison.opened.map((socket) => openedColumns(socket, style))],
    ['closed', comparison.closed.map((socket) => socketColumns(socket, style))],
    ['ownerChanged', comparison.ownerChanged.map((change) => changeColumns(change, ownerText))],
    ['stateChanged', comparison.stateChanged.map((change) => changeColumns(change, stateText))],
    ['newlyExposed', comparison.newlyExposed.map((socket) => socketColumns(socket, style))],
    ['noLongerExposed', comparison.noLongerExposed.map((socket) => socketColumns(socket, style))],
  ];
  const filled = parts.filter(([, rows]) => rows.length > 0);
  const widths = columnWidths(filled.flatMap(([, rows]) => rows));
  return filled.map(([part, rows]) => partText(part, rows, widths, style)).join('\n');
}

function partText(
  part: Part,
  rows: readonly Columns[],
  widths: readonly number[],
  style: TextStyle,
): string {
  const values = { part: translate(`compare.${part}`), number: rows.length };
  const lines = rows.map((row) => {
    const cells = row.map((cell, index) => padEnd(cell, widths[index] ?? 0));
    return `  ${cells.join('  ').trimEnd()}`;
  });
  return [style(tones[part], translate('compare.heading', values)), ...lines, ''].join('\n');
}

/** The last column has no other beside it, and may be coloured. */
function columnWidths(rows: readonly Columns[]): readonly number[] {
  const widest = (at: 0 | 1): number =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[at])), 0);
  return [widest(0), widest(1)];
}

function socketColumns(socket: Socket, style: TextStyle): Columns {
  return [placeText(socket), roleText(socket), `${ownerText(socket)}${reach(socket, style)}`];
}

/** With the time, where it was seen to open. */
function openedColumns(socket: Socket, style: TextStyle): Columns {
  const [place, role, what] = socketColumns(socket, style);
  if (socket.seenAtStart) return [place, role, what];
  const text = translate('commandLine.openedAtTime', { time: utcTime(socket.firstSeenAtMs) });
  return [place, role, `${what}  ${style('soft', text)}`];
}

function changeColumns(change: SocketChange, textOf: (socket: Socket) => string): Columns {
  const { before, after } = change;
  const values = { from: textOf(before), to: textOf(after) };
  return [placeText(after), roleText(after), translate('commandLine.transition', values)];
}

function placeText({ protocol, local, remote, role, networkNamespace }: Socket): string {
  const parts = [protocol, visibleText(formatEndpoint(local))];
  if (remote !== null) {
    const endpoint = visibleText(formatEndpoint(remote));
    parts.push(translate(`commandLine.${role === 'accepted' ? 'from' : 'to'}`, { endpoint }));
  }
  return [...parts, networkText(networkNamespace)].filter(Boolean).join(' ');
}

function roleText({ role }: Socket): string {
  return translate(`commandLine.role-${role}`);
}

function stateText({ state }: Socket): string {
  return state ?? translate('compare.noState');
}

/** Who can reach it is only of interest where somebody waits. */
function reach(socket: Socket, style: TextStyle): string {
  if (socket.remote !== null) return '';
  const scope = socketScope(socket);
  const text = translate(`commandLine.scope-${scope}`);
  const tone = reachTone(scope);
  return `  ${tone === null ? text : style(tone, text)}`;
}
