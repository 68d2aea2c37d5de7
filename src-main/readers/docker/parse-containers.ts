/** A container as `docker ps` shows it. */
export interface Container {
  readonly name: string | null;
  /** `nginx:1.27`; an image without a tag comes as the id of its content. */
  readonly image: string | null;
}

/** Names are for people; nothing longer is one (Docker itself allows 255 characters for an image). */
const longestText = 255;

/**
 * Reads the answer of systeminformation's `dockerContainers()` (5.33): containers by their full
 * id. Entries that are none are left out. Never throws.
 */
export function parseContainers(answer: unknown): ReadonlyMap<string, Container> {
  const entries: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const found = new Map<string, Container>();
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null) continue;
    const fields: Readonly<Record<string, unknown>> = { ...entry };
    const id = textIn(fields, 'id');
    if (id !== null)
      found.set(id, { name: textIn(fields, 'name'), image: textIn(fields, 'image') });
  }
  return found;
}

function textIn(fields: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value.slice(0, longestText) : null;
}
