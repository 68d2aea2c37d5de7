import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';

const units = [
  { key: 'Days', lengthMs: 86_400_000 },
  { key: 'Hours', lengthMs: 3_600_000 },
  { key: 'Minutes', lengthMs: 60_000 },
  { key: 'Seconds', lengthMs: 1000 },
] as const;

type Aged = Pick<Socket, 'firstSeenAtMs' | 'seenAtStart' | 'owners'>;

/**
 * Says how old something is: since when Portside has seen it or, when it was there at the start,
 * since when its process can have had it. `nowMs` is Unix time in milliseconds.
 */
export function explainAge(aged: Aged, nowMs: number): readonly Phrase[] {
  const { firstSeenAtMs, seenAtStart } = aged;
  if (!seenAtStart) return told('openFor', nowMs - firstSeenAtMs) ?? [justOpened];
  const startedAtMs = oldestStart(aged);
  if (startedAtMs === null) return told('olderThan', nowMs - firstSeenAtMs) ?? [];
  return told('startedFor', nowMs - startedAtMs) ?? [];
}

const justOpened: Phrase = { key: 'explain.justOpened', values: {} };

function told(manner: string, ageMs: number): readonly Phrase[] | null {
  const unit = units.find(({ lengthMs }) => ageMs >= lengthMs);
  if (unit === undefined) return null;
  const count = Math.floor(ageMs / unit.lengthMs);
  return [{ key: `explain.${manner}${unit.key}`, values: { count } }];
}

/** null unless the start of every owner is known: an unknown one may be the oldest. */
function oldestStart({ owners }: Aged): number | null {
  const starts = owners.map(({ startedAtMs }) => startedAtMs).filter((start) => start !== null);
  return starts.length > 0 && starts.length === owners.length ? Math.min(...starts) : null;
}
