import { historyReader } from './history-reader.ts';
import { schemaVersion } from './history-schema.ts';
import { NewerHistoryError, openForReading } from './open-history.ts';
import type { OpenedHistory } from './opened-history.ts';
import { failureText } from './sqlite-failure.ts';

/** Opens a file for reading in a program that does nothing else meanwhile. Never throws. */
export function openPathHistory(path: string): OpenedHistory {
  try {
    const database = openForReading(path);
    const reader = historyReader(database, () => Promise.resolve());
    if (reader.span().newestAtMs === null) {
      database.close();
      return { outcome: 'none' };
    }
    return { outcome: 'opened', reader, close: () => database.close() };
  } catch (error) {
    if (error instanceof NewerHistoryError) {
      return { outcome: 'newer', found: error.found, known: schemaVersion };
    }
    return { outcome: 'unreadable', reason: failureText(error) };
  }
}
