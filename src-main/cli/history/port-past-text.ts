import {
  callerDoubt,
  callerText,
  tenureText,
  type PastWords,
} from '../../core/history/port-texts.ts';
import { serviceName } from '../../core/port/service-name.ts';
import { ownNameOf } from '../../core/settings/own-names.ts';
import { translate } from '../../core/words/translate.ts';
import { networkText } from '../list/network-text.ts';
import type { TextOutput } from '../terminal/terminal.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { momentBeside } from './event-lines.ts';
import type { PortPast } from './port-pasts.ts';

const indent = '  ';
const readableColumns = 88;

/** Who had a port and who connected to it, under its title; hostile names are made visible. */
export function portPastText(past: PortPast, nowMs: number, out: TextOutput): string {
  const { tenures, callers } = past.answer;
  const words = pastWords(nowMs);
  const lines = [
    out.style('strong', titleOf(past)),
    ...part(
      'tenures',
      tenures.map((tenure) => tenureText(tenure, words)),
    ),
    ...part(
      'callers',
      callers.map((caller) => callerLine(caller, words)),
    ),
  ];
  return `${lines.join('\n')}\n`;

  function part(key: 'tenures' | 'callers', texts: readonly string[]): readonly string[] {
    const told = texts.length === 0 ? [translate(`historyCommand.no-${key}`)] : texts;
    const head = `${indent}${out.style('heading', translate(`history.${key}`))}`;
    return [head, ...told.flatMap((text) => hanging(visibleText(text), out))];
  }
}

/** How a terminal says what was: times of another day than today's with their day. */
export function pastWords(nowMs: number): PastWords {
  return { say: translate, moment: (atMs) => momentBeside(atMs, nowMs) };
}

function callerLine(caller: Parameters<typeof callerText>[0], words: PastWords): string {
  return [callerText(caller, words), callerDoubt(caller, words)].filter(Boolean).join('. ');
}

function titleOf({ protocol, port, network }: PortPast): string {
  const place = { protocol, port, networkNamespace: network };
  const names = [ownNameOf(place), serviceName(protocol, port)];
  const parts = [`${port}/${protocol}`, networkText(network), ...names.map((name) => name ?? '')];
  return visibleText(parts.filter(Boolean).join(' · '));
}

function hanging(text: string, out: TextOutput): readonly string[] {
  const width = Math.min(readableColumns, out.columns() ?? readableColumns) - 3 * indent.length;
  return wrapText(text, width).map((line, at) => indent.repeat(at === 0 ? 2 : 3) + line);
}
