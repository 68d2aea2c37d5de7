import type { Phrase } from '../../core/words/phrase.ts';
import type { AlertsReading } from '../../storage/alerts-file.ts';

/** What a person must know about the file of alerts; null when all is well. */
export function alertsProblem(reading: AlertsReading, writeCode: string | null): Phrase | null {
  if (reading.kind === 'broken') {
    const { file } = reading;
    if (file === null) return { key: 'alert.problem-broken', values: {} };
    return { key: 'alert.problem-setAside', values: { file } };
  }
  if (reading.kind === 'newer') return { key: 'alert.problem-newer', values: {} };
  if (reading.kind === 'unreadable') {
    return { key: 'alert.problem-unreadable', values: { reason: reading.code } };
  }
  return writeCode === null
    ? null
    : { key: 'alert.problem-unwritable', values: { reason: writeCode } };
}
