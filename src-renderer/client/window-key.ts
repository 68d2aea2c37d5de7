import { wireKey } from '../../src-main/core/contract/wire-address.ts';
import { recall, remember } from '../stores/settings/local-memory.ts';

const memoryKey = 'portside.window-key';
const keyPattern = /^[\w-]{20,100}$/;

/** Where storage is shut, the key lasts until the page is loaded anew. */
let ofThisVisit: string | null = null;

/**
 * Keeps the key that came in the fragment of the page's URL, and takes it out of the URL. Other
 * ports of this machine are other origins, which see neither.
 */
export function takeKey(page: Pick<Window, 'location' | 'history'>): void {
  const { hash, pathname, search } = page.location;
  const key = new URLSearchParams(hash.slice(1)).get(wireKey.fragment);
  if (key === null) return;
  page.history.replaceState(null, '', pathname + search);
  if (!keyPattern.test(key)) return;
  ofThisVisit = key;
  remember(memoryKey, key);
}

/** The key of this browser, if it has one: the newest, which another tab may have been given. */
export function keptKey(): readonly string[] {
  const key = recall(memoryKey) ?? ofThisVisit ?? '';
  return keyPattern.test(key) ? [key] : [];
}
