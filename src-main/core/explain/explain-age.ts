import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';

const units = [
  { key: 'Days', lengthMs: 86_400_000 },
  { key: 'Hours', lengthMs: 3_600_000 },
  { key: 'Minutes', lengthMs: 60_000 },
  { key: 'Seconds', lengthMs: 1000 },
] as const;

/** Says how long Portside has seen something; it may be older when it was there at the start. */
export function explainAge(
  { firstSeenAtMs, seenAtStart }: Pick<Socket, 'firstSeenAtMs' | 'seenAtStart'>,
  nowMs: number,
): readonly Phrase[] {
  const ageMs = Math.max(0, nowMs - firstSeenAtMs);
  const unit = units.find(({ lengthMs }) => ageMs >= lengthMs);
  const manner = seenAtStart ? 'olderThan' : 'openFor';
  if (unit === undefined) return seenAtStart ? [] : [{ key: 'explain.justOpened', values: {} }];
  const count = Math.floor(ageMs / unit.lengthMs);
  return [{ key: `explain.${manner}${unit.key}`, values: { count } }];
}
