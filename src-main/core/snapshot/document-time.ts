/** The last instant that ISO 8601 writes with four digits of a year, Unix time in milliseconds. */
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** A time (Unix milliseconds) as documents write it, in UTC; null where there is none to write. */
export function documentTime(atMs: number | null): string | null {
  if (atMs === null || !(atMs >= 0 && atMs <= lastMs)) return null;
  return new Date(atMs).toISOString();
}

/** The time a document tells, in Unix milliseconds; null where it tells none. */
export function timeOfDocument(text: string | null | undefined): number | null {
  return text == null ? null : Date.parse(text);
}
