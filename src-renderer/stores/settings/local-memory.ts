/** What this browser was told to remember under a key; null where storage is shut or empty. */
export function recall(key: string): string | null {
  try {
    return globalThis.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a text; where storage is shut or full, it is forgotten after this visit. */
export function remember(key: string, text: string): void {
  try {
    globalThis.localStorage.setItem(key, text);
  } catch {
    // The choice then lasts for this visit.
  }
}

/** What `remember` was given as JSON; null where there is none, or it is broken. */
export function recallJson(key: string): unknown {
  try {
    return JSON.parse(recall(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Forgets what was remembered under a key. */
export function forget(key: string): void {
  try {
    globalThis.localStorage.removeItem(key);
  } catch {
    // What is shut holds nothing.
  }
}
