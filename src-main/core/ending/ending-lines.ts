import type { CutOff, EndedPort, EndingEffect } from './ending-effect.ts';
import type { ProcessOrigin } from './process-origin.ts';
import type { StartOffer } from './start-again.ts';
import type { Phrase } from '../words/phrase.ts';
import { ownerNames } from '../socket/process-label.ts';

/** A line of the preview, and what stands faintly at its end. */
export interface EndingLine {
  readonly words: Phrase;
  readonly count: Phrase | null;
}

/** Of long lists the first are shown and the rest counted. */
const mostLines = 5;

/** What happens to the ports that the process waits on. */
export function portLines({ ports }: EndingEffect): readonly EndingLine[] {
  if (ports.length === 0) return [line('ending.nothingCloses')];
  return shortened(ports.map(portLine), 'ending.morePorts');
}

function portLine({ protocol, port, heldBy }: EndedPort): EndingLine {
  const values = { protocol: protocol.toUpperCase(), port };
  if (heldBy.length === 0) return line('ending.portCloses', values);
  const holders = ownerNames(heldBy);
  return line('ending.portStays', { ...values, holders });
}

/** Who is connected and will not be any more. */
export function cutOffLines({ cutOff }: EndingEffect): readonly EndingLine[] {
  if (cutOff.length === 0) return [line('ending.nobodyCutOff')];
  return shortened(cutOff.map(cutOffLine), 'ending.moreCutOff');
}

function cutOffLine({ role, port, process, address, count }: CutOff): EndingLine {
  const who = process === null ? address : `${process.name} ${process.pid}`;
  return {
    ...line(`ending.${role}`, { who, port }),
    count: count === 1 ? null : { key: 'ending.times', values: { count } },
  };
}

/** Whether it can be started again afterwards, and what will be missing then. */
export function againPhrase(offer: StartOffer): Phrase {
  if (!offer.possible) return { key: `ending.noAgain-${offer.obstacle}`, values: {} };
  const key = offer.environment === 'restored' ? 'ending.againRestored' : 'ending.againLost';
  return { key, values: {} };
}

/** Who may start the process again by itself, and the command that is the better way. */
export function originPhrase(origin: ProcessOrigin, sayPhrase: (phrase: Phrase) => string): Phrase {
  if (origin.kind === 'container') {
    return { key: 'ending.container', values: { name: origin.name } };
  }
  const { unit, ofUser } = origin;
  const key = ofUser ? 'ending.systemctlUser' : 'ending.systemctl';
  return { key: 'ending.service', values: { unit, command: sayPhrase({ key, values: { unit } }) } };
}

function line(key: string, values: Phrase['values'] = {}): EndingLine {
  return { words: { key, values }, count: null };
}

/** One more than the limit is shown rather than counted. */
function shortened(lines: readonly EndingLine[], more: string): readonly EndingLine[] {
  if (lines.length <= mostLines + 1) return lines;
  const count = lines.length - mostLines;
  return [...lines.slice(0, mostLines), line(more, { count })];
}
