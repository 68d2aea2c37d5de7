import { formatEndpoint } from '../socket/endpoint.ts';
import { ownerNames, processLabel } from '../socket/process-label.ts';
import type { Phrase } from '../words/phrase.ts';
import type { PortCaller } from './history-answers.ts';
import type { PortTenure } from './port-tenure.ts';

/** How whoever shows a port's past says things. */
export interface PastWords {
  /** The words of a key of the catalogue. */
  readonly say: (key: string, values?: Phrase['values']) => string;
  /** A moment as its readers write it; Unix milliseconds. */
  readonly moment: (atMs: number) => string;
}

/** Endpoints of one caller that are named; of more the number is told. */
const mostEndpoints = 3;

/** Who had a port, from when to when. */
export function tenureText(
  { owners, ownerReason, fromMs, toMs, lastSeenMs, maybeOlder }: PortTenure,
  { say, moment }: PastWords,
): string {
  const named = ownerNames(owners);
  const owner = named === '' ? say(`reason.${ownerReason ?? 'unknown'}`) : named;
  if (toMs === null) {
    const key = maybeOlder ? 'history.tenureOpenOlder' : 'history.tenureOpen';
    return say(key, { owner, time: moment(fromMs) });
  }
  const key = maybeOlder ? 'history.tenureClosedOlder' : 'history.tenureClosed';
  return say(key, { owner, from: moment(fromMs), to: endText(toMs) });

  function endText(endMs: number): string {
    const to = moment(endMs);
    return lastSeenMs === null ? to : say('history.between', { from: moment(lastSeenMs), to });
  }
}

/** Who connected, how often, and when last. */
export function callerText(
  { address, process, connections, lastAtMs }: PortCaller,
  { say, moment }: PastWords,
): string {
  const who = process === null ? address : processLabel(process);
  return say('history.callerLine', { who, count: connections, time: moment(lastAtMs) });
}

/** That processes of a caller's connections cannot be known, and their endpoints; else empty. */
export function callerDoubt(
  { address, overWhenSeen, portsOfOver }: PortCaller,
  { say }: PastWords,
): string {
  if (overWhenSeen === 0) return '';
  const named = portsOfOver.slice(0, mostEndpoints);
  const texts = named.map((port) => formatEndpoint({ address, port }));
  const left = overWhenSeen - named.length;
  const further = left > 0 ? [say('history.further', { count: left })] : [];
  const endpoints = [...texts, ...further].join(', ');
  return say('history.callerOver', { count: overWhenSeen, endpoints });
}
