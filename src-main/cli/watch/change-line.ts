import { socketScope } from '../../core/address/socket-scope.ts';
import type { Machine } from '../../core/machine/machine.ts';
import { ownNameOfSocket } from '../../core/settings/own-names.ts';
import { formatEndpoint } from '../../core/socket/endpoint.ts';
import type { Socket } from '../../core/socket/socket.ts';
import { durationPhrase } from '../../core/words/duration-phrase.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
import { translate } from '../../core/words/translate.ts';
import { networkText } from '../list/network-text.ts';
import { ownerText } from '../list/owner-cell.ts';
import { reachText, reachTone } from '../list/reach-text.ts';
import { displayWidth } from '../terminal/display-width.ts';
import { padEnd } from '../terminal/fit-width.ts';
import type { TextStyle } from '../terminal/text-style.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { clockTime } from './clock-time.ts';
import { haveSameOwners } from './shown-change.ts';
import type { TableChange } from './table-change.ts';

/** What a line needs to know beyond its own socket. */
export interface LineContext {
  readonly machine: Machine;
  readonly conversations: ReadonlyMap<string, Socket>;
  readonly style: TextStyle;
}

const widths = { protocol: 3, endpoint: 21, owner: 16 } as const;
const roles = ['listener', 'accepted', 'outgoing', 'bound'] as const;
const kinds = ['opened', 'changed', 'closed'] as const;
const tones = { opened: 'opened', changed: 'strong', closed: 'soft' } as const;

/** `12:01:05 opened  tcp 127.0.0.1:8123  listener  python3 7702  this machine only` */
export function changeLine(change: TableChange, context: LineContext): string {
  const { socket, kind } = change;
  const { style } = context;
  const place = [
    padEnd(socket.protocol, widths.protocol),
    padEnd(localText(socket), widths.endpoint),
  ].join(' ');
  const parts = [
    place,
    padEnd(roleWord(socket.role), widest(roles.map(roleWord))),
    padEnd(ownerText(socket), widths.owner),
    detail(change, context),
  ];
  const verb = verbOf(change);
  const kindText =
    style(tones[kind], verb) + padEnd(verb, widest(verbsBeside(change))).slice(verb.length);
  return `${style('soft', clockTime(change.atMs))} ${kindText} ${parts.join('  ').trimEnd()}`;
}

function roleWord(role: Socket['role']): string {
  return translate(`commandLine.role-${role}`);
}

/** What was found open or closed after a time that nobody watched did not do so at this time. */
function verbOf({ kind, unwatched }: TableChange): string {
  if (unwatched !== true || kind === 'changed') return kindWord(kind);
  return translate(kind === 'opened' ? 'history.event-present' : 'history.event-gone');
}

function verbsBeside({ unwatched }: TableChange): readonly string[] {
  const words = kinds.map(kindWord);
  if (unwatched === undefined) return words;
  return [...words, translate('history.event-present'), translate('history.event-gone')];
}

function kindWord(kind: TableChange['kind']): string {
  return translate(`commandLine.${kind}`);
}

/** Words of one column line up whatever the language. */
function widest(words: readonly string[]): number {
  return Math.max(...words.map(displayWidth));
}

function localText(socket: Socket): string {
  const { local, networkNamespace } = socket;
  const endpoint = visibleText(formatEndpoint(local));
  const name = visibleText(ownNameOfSocket(socket) ?? '');
  return [endpoint, networkText(networkNamespace), name].filter(Boolean).join(' ');
}

function detail(change: TableChange, context: LineContext): string {
  const { socket, kind, before } = change;
  const what = socket.remote === null ? reach(socket, context) : remoteText(socket, context);
  if (kind === 'closed') return withSpan(what, change);
  if (kind === 'opened' || before === null) return what;
  return [what, ...transitions(before, socket)].join('  ');
}

function reach(socket: Socket, { machine, style }: LineContext): string {
  const text = reachText(socket, machine);
  const tone = reachTone(socketScope(socket));
  return tone === null ? text : style(tone, text);
}

/** The endpoint at the other end and, where that is on this machine, its process. */
function remoteText(socket: Socket, { conversations }: LineContext): string {
  if (socket.remote === null) return '';
  const endpoint = visibleText(formatEndpoint(socket.remote));
  const key = socket.role === 'accepted' ? 'from' : 'to';
  const text = translate(`commandLine.${key}`, { endpoint });
  const other = conversations.get(socket.id);
  if (other === undefined || other.owners.length === 0) return text;
  return translate('commandLine.withProcess', { text, process: ownerText(other) });
}

function transitions(before: Socket, now: Socket): string[] {
  const found: string[] = [];
  if (before.state !== now.state) found.push(transition(before.state ?? '', now.state ?? ''));
  if (!haveSameOwners(before, now)) found.push(transition(ownerText(before), ownerText(now)));
  return found;
}

function transition(from: string, to: string): string {
  return translate('commandLine.transition', { from, to });
}

/** How long it was open is known only of sockets that opened while somebody looked. */
function withSpan(text: string, { socket, atMs, unwatched }: TableChange): string {
  if (socket.seenAtStart || unwatched === true) return text;
  const span = phraseText(durationPhrase(atMs - socket.firstSeenAtMs));
  return translate('commandLine.wasOpen', { text, span });
}
