import type { Pseudonyms } from './pseudonyms.ts';

/** What comes after such a word, on a command line or in a setting, is nobody's business. */
const named =
  /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|auth(?:orization)?|credentials?|bearer|cookie|session(?:id)?)["']?(?:\s*[=:]\s*|\s+)["']?(?:bearer\s+|basic\s+)?)([^\s"'&,;)]+)/gi;
/** `https://ada:geheim@example.org` */
const inUrl = /([a-z][a-z0-9+.-]*:\/\/)([^\s/@]+)@/gi;
/** Forms by which services make their tokens known: GitHub, GitLab, Slack, AWS, Stripe and others. */
const known =
  /\b(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|[sr]k[-_](?:live_|test_|proj-)?\w{16,}|npm_\w{16,}|eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?)/g;
/** Long enough and mixed enough to have been drawn by lot. */
const drawnByLot = /(?<![\w+/-])(?=[\w+/-]*\d)(?=[\w+/-]*[A-Za-z])[\w+-]{32,}={0,2}(?![\w+-])/g;

/** A text in which passwords, tokens and keys are replaced by pseudonyms. Never throws. */
export function redactSecrets(text: string, pseudonyms: Pseudonyms): string {
  const hide = (secret: string): string =>
    pseudonym.test(secret) ? secret : pseudonyms.of('secret', secret);
  return text
    .replace(inUrl, (_, scheme: string, login: string) => `${scheme}${hide(login)}@`)
    .replace(named, (_, before: string, secret: string) => `${before}${hide(secret)}`)
    .replace(known, hide)
    .replace(drawnByLot, hide);
}

/** What was replaced already stays what it is. */
const pseudonym = /^secret-[0-9a-f]{6}$/;
