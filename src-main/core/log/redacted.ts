import { replaceSecrets } from '../redact/secret-patterns.ts';

/** What stands where a secret stood. */
const mark = '[redacted]';

const header = /\b((?:set-)?cookie|(?:proxy-)?authorization)(\s*[:=]\s*).*/gi;
const bearer = /\b(bearer|basic)\s+\S+/gi;
/** Node tells the whole command line of a command that failed. */
const command = /((?:command failed|spawn)[^\n:]*?:?\s+).*/gi;
/**
 * A text for the error log: values of secret names, cookies, logins, command lines and whatever
 * looks random are taken out; line breaks stay, other control characters become visible, so that
 * a process's name can neither forge an entry nor speak to a terminal.
 */
export function redacted(text: string): string {
  const whole = text
    .replace(header, `$1$2${mark}`)
    .replace(command, `$1${mark}`)
    .replace(bearer, `$1 ${mark}`);
  return replaceSecrets(whole, () => mark)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** An error with its stack and causes as text; nothing of its other properties. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\ncaused by ${errorText(error.cause)}`;
}
