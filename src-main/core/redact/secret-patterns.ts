/** Words in the name of what nobody else may know, wherever in the name they stand. */
const telling =
  'token|secret|password|passwd|passphrase|(?:api|access|private)[_-]?key|credential|session';
/** Names that are a secret's whole name, or the end of it. */
const short = 'pass|pwd|auth(?:orization)?|bearer|cookie';
/** What may stand between a name and its value, besides the sign. */
const scheme = '(?:bearer\\s+|basic\\s+)?';

/** What something is assigned to: `DB_PASSWORD="x"`, `{"apiKey": "x"}`, `?token=x` */
const assignment = new RegExp(`(?<![\\w-])([\\w-]+)["']?\\s*[=:]\\s*${scheme}`, 'gi');
const assignedValue = /"[^"]*"|'[^']*'|["']?[^\s"'&,;)#]+/y;
/** Asked of the name alone: in one pattern with the value, long names would take very long. */
const secretName = new RegExp(`${telling}|(?:^|[_-])(?:${short})$|^-*key$`, 'i');
/** `--token x`, `-H "Bearer x"` */
const followed = new RegExp(
  `(?<![\\w-])([\\w-]*(?:${telling}|${short})(?:s|id)?["']?\\s+["']?${scheme})([^\\s"'&,;)]+)`,
  'gi',
);
/** `https://ada:geheim@example.org` */
const login = /(\/\/)([^\s/@]+)@/g;
/** Forms by which services make their tokens known: GitHub, GitLab, Slack, AWS, Stripe and others. */
const known =
  /\b(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|AKIA[0-9A-Z]{16}|[sr]k[-_](?:live_|test_|proj-)?\w{16,}|npm_\w{16,}|eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?)/g;
/** Long and mixed enough to have been drawn by lot; Portside's own are 43 letters of base64url. */
const drawnByLot =
  /(?<![\w+/-])(?=[\w+/-]*\d)(?:(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+-]{24,}|(?=[\w+/-]*[A-Za-z])[\w+-]{32,})={0,2}(?![\w+-])/g;

/** What stands in place of a secret. The same again when it is asked about what it answered. */
export type HideSecret = (secret: string) => string;

/** Puts `hide` in place of passwords, tokens, keys and logins in any text. */
export function replaceSecrets(text: string, hide: HideSecret): string {
  const withoutLogins = text.replace(
    login,
    (_, slashes: string, secret: string) => `${slashes}${hide(secret)}@`,
  );
  return replaceAssigned(withoutLogins, hide).replace(known, hide).replace(drawnByLot, hide);
}

/**
 * Does so with what comes after the name of a secret and a space, as on command lines. In prose
 * that would take the verb out of "the token expired".
 */
export function replaceOptionValues(text: string, hide: HideSecret): string {
  return text.replace(followed, (_, name: string, secret: string) => name + hide(secret));
}

function replaceAssigned(text: string, hide: HideSecret): string {
  let written = '';
  let done = 0;
  for (const { 0: start, 1: name = '', index } of text.matchAll(assignment)) {
    if (index < done || !secretName.test(name)) continue;
    const end = index + start.length;
    assignedValue.lastIndex = end;
    const value = assignedValue.exec(text)?.[0];
    if (value === undefined) continue;
    written += text.slice(done, end) + hideQuoted(value, hide);
    done = end + value.length;
  }
  return written + text.slice(done);
}

/** The quotes stay. */
function hideQuoted(value: string, hide: HideSecret): string {
  const [, open = '', secret = '', close = ''] = /^(["']?)(.*?)(["']?)$/su.exec(value) ?? [];
  return secret === '' ? value : open + hide(secret) + close;
}
