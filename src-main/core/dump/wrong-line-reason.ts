import { canonicalAddress } from '../address/canonical-address.ts';
import { tcpStateOf } from '../reading/state-spelling.ts';
import type { LineFormat } from './line-format.ts';

/**
 * Why a line is no socket: it begins as no row does, ends too early, has no endpoint where one
 * belongs, names instead of numbers, a port out of range, an address that is none, a state that
 * no socket is in, or something else behind its endpoints than the tool writes there.
 */
export type WrongLineReason =
  'foreign' | 'cut' | 'noEndpoint' | 'named' | 'port' | 'address' | 'state' | 'rest';

type Writer = Pick<LineFormat, 'tool' | 'platform' | 'startsRow'>;

const highestPort = 65_535;

/** Finds out what is wrong with a line that could not be read as a row of this tool. */
export function wrongLineReason(line: string, format: Writer): WrongLineReason {
  if (!format.startsRow(line)) return 'foreign';
  const words = line.trim().split(/\s+/);
  const separator = format.tool === 'netstat' && format.platform === 'darwin' ? '.' : ':';
  const ends = endsOf(words, format);
  for (const end of ends) {
    const reason = end === undefined || end === '' ? 'cut' : endReason(end, separator);
    if (reason !== null) return reason;
  }
  return reasonBehind(words, format);
}

/** Both ends as they are written; undefined where the line is over before. */
function endsOf(words: readonly string[], format: Writer): readonly (string | undefined)[] {
  if (format.tool === 'lsof') return (words[8] ?? '').split('->', 2);
  const at = placeOfEnds(words, format);
  return [words[at], words[at + 1]];
}

function placeOfEnds([first = '']: readonly string[], { tool, platform }: Writer): number {
  if (tool === 'ss') return first === 'tcp' || first === 'udp' ? 4 : 3;
  return platform === 'win32' ? 1 : 3;
}

function endReason(end: string, separator: ':' | '.'): WrongLineReason | null {
  const at = end.lastIndexOf(separator);
  if (at < 1) return 'noEndpoint';
  return portReason(end.slice(at + 1)) ?? addressReason(end.slice(0, at));
}

function portReason(port: string): WrongLineReason | null {
  if (port === '*') return null;
  if (port === '') return 'cut';
  if (/^\d+$/.test(port)) return Number(port) > highestPort ? 'port' : null;
  return /^-\d+$/.test(port) ? 'port' : 'named';
}

function addressReason(address: string): WrongLineReason | null {
  if (address === '*' || address.startsWith('*%') || canonicalAddress(address) !== null)
    return null;
  return /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*\.?$/i.test(address) ? 'named' : 'address';
}

/** The endpoints are in order, so that it is what stands before or behind them. */
function reasonBehind(words: readonly string[], format: Writer): WrongLineReason {
  const state = stateOf(words, format);
  if (state === '') return 'cut';
  if (state !== null && tcpStateOf(state) === null) return 'state';
  return 'rest';
}

/** The word in the place of the state: empty where there is none, null where none is needed. */
function stateOf(words: readonly string[], format: Writer): string | null {
  const [first = ''] = words;
  if (format.tool === 'ss') return (/^(?:tcp|udp)$/.test(first) ? words[1] : first) ?? '';
  if (format.tool === 'lsof') {
    return words[7] === 'TCP' ? (words[9] ?? '').replace(/^\(|\)$/g, '') : null;
  }
  if (!/^tcp/i.test(first)) return null;
  return words[placeOfEnds(words, format) + 2] ?? '';
}
