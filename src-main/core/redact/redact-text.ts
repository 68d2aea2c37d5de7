import type { Pseudonyms } from './pseudonyms.ts';
import { redactAddress } from './redact-address.ts';
import { redactSecrets } from './redact-secrets.ts';

/** Names that belong to people and machines, to be replaced wherever they stand as a word. */
export interface PrivateNames {
  readonly users: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

/**
 * `/home/ada`, `/Users/ada`, also below where some systems mount them (`/var/home`, `/mnt/c/Users`);
 * `C:\Users\Ada Lovelace\…`, where names have spaces.
 */
const homes =
  /((?<!\w)(?:\/(?:var|export|usr|mnt\/[a-z]|[a-z])|[A-Za-z]:|\w+:\/\/)?\/(?:home|Users)\/)([^/\\\s:"'<>|]+)|((?:[A-Za-z]:|\\)\\Users\\)([^\\:"'<>|]+)/g;
/** Below a home directory of nobody in particular. */
const sharedHomes: ReadonlySet<string> = new Set(['Shared', 'Public', 'Default', 'linuxbrew']);
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const ipv4 = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;
const ipv6 = /(?<![\w:.])[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7}(?:%\w+)?(?![\w:])/g;
const shortestName = 3;

/** The users whose home directories stand in a text. */
export function usersIn(text: string): readonly string[] {
  return [...text.matchAll(homes)]
    .map(([, , unix, , windows]) => unix ?? windows ?? '')
    .filter((name) => !sharedHomes.has(name));
}

/**
 * A text without secrets, public addresses and names of people and machines; each is replaced by
 * the same pseudonym wherever it stands.
 */
export function redactText(text: string, names: PrivateNames, pseudonyms: Pseudonyms): string {
  const safe = redactHomes(redactSecrets(text, pseudonyms), pseudonyms)
    .replace(mail, (found) => pseudonyms.of('person', found))
    .replace(ipv4, (found) => redactAddress(found, pseudonyms))
    .replace(ipv6, (found) => redactAddress(found, pseudonyms));
  const withoutHosts = redactWords(safe, names.hosts, (name) => pseudonyms.of('host', name));
  return redactWords(withoutHosts, names.users, (name) => pseudonyms.of('user', name));
}

/** Whose home it is goes however short the name is. What was replaced already stays. */
function redactHomes(text: string, pseudonyms: Pseudonyms): string {
  return text.replace(homes, (whole, ...parts: readonly (string | undefined)[]) => {
    const [unixRoot, unix, windowsRoot, windows] = parts;
    const user = unix ?? windows ?? '';
    if (sharedHomes.has(user) || pseudonym.test(user)) return whole;
    return (unixRoot ?? windowsRoot ?? '') + pseudonyms.of('user', user);
  });
}

const pseudonym = /^user-[0-9a-f]{6}$/;

/** Longest first, so that `ada-lovelace` is not taken for `ada`. */
function redactWords(
  text: string,
  words: ReadonlySet<string>,
  replace: (word: string) => string,
): string {
  const wanted = [...words]
    .filter((word) => word.length >= shortestName)
    .sort((one, other) => other.length - one.length);
  let left = text;
  for (const word of wanted) {
    const pattern = new RegExp(`(?<![\\p{L}\\d])${literal(word)}(?![\\p{L}\\d])`, 'giu');
    left = left.replace(pattern, () => replace(word));
  }
  return left;
}

function literal(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
