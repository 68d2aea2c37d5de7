/** Words in the name of what nobody else may know, wherever in the name they stand. */
const telling =
  'token|secret|password|passwd|passphrase|(?:api|access|account|app|auth|client|encryption|master|' +
  'private|shared|signing|storage)[_-]?key|credential|session';
/** Names that are a secret's whole name, or the end of it. */
const short = 'pass|pwd|auth(?:orization)?|bearer|cookie';
/** What may stand between a name and its value, besides the sign. */
const scheme = '(?:bearer\\s+|basic\\s+)?';

/** What something is assigned to: `DB_PASSWORD="x"`, `{"apiKey": "x"}`, `?token=x` */
const assignment = new RegExp(`(?<![\\w-])([\\w-]+)["']?\\s*[=:]\\s*${scheme}`, 'gi');
const assignedValue = /"[^"]*"|'[^']*'|["']?[^\s"'&,;)#]+/y;
/** Asked of the name alone: in one pattern with the value, long names would take very long. */
const secretName = new RegExp(
  `${telling}|(?:^|[_-])(?:${short}|sig|signature|pin|otp)$|^-*key$`,
  'i',
);
/** What comes after a name and a space: in quotes as far as they reach, but no other option. */
const followingValue = `"[^"]+"|'[^']+'|["']?${scheme}(?!--?[a-z][a-z-]*(?:[\\s=]|$))[^\\s"'&,;)]+`;
/** `--token x`, `-H "Bearer x"` */
const followed = new RegExp(
  `(?<![\\w-])([\\w-]*(?:${telling}|${short})(?:s|id)?["']?\\s+)(${followingValue})`,
  'gi',
);
/** `-p x`, `-p "x"`, but no port, path or option: `-p 8080:80/tcp`, `mkdir -p /tmp/x` */
const shortOption =
  /(?<![\w-])(-p\s+)("[^"]+"|'[^']+'|(?![-/.~]|[\d.:]+(?:\/\w+)?(?:\s|$))[^\s"']+)/g;
/** Programs that want a password right behind the letter of an option: `mysql -px`, `redis-cli -a x` */
const attached =
  /((?<!\w)(?:mysql\w*|mariadb[\w-]*|sshpass|redis-cli)\s(?:[^\n]{0,400}?\s)?-[pa]\s*)("[^"]+"|'[^']+'|[^\s"'-][^\s"']*)/g;
/** `curl -u ada:x`, but not `docker run -u 1000:1000` */
const userAndPassword =
  /(?<![\w-])((?:-u|--(?:proxy-)?user)[\s=]+["']?[^\s:"']+:)(?!\d+(?:\s|$))([^\s"']+)/g;
/** `https://ada:geheim@example.org` */
const login = /(\/\/)([^\s/@]+)@/g;
/** Forms by which services make their tokens known: GitHub, GitLab, Slack, AWS, Stripe and others. */
const known =
  /\b(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|xox[abprs]-[\w-]{10,}|A[KS]IA[0-9A-Z]{16}|[sr]k[-_](?:live_|test_|proj-)?\w{16,}|npm_\w{16,}|eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?)/g;
/** Long and mixed enough to have been drawn by lot; Portside's own are 43 letters of base64url. */
const drawnByLot =
  /(?<![\w+/-])(?=[\w+/-]*\d)(?:(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+-]{24,}|(?=[\w+/-]*[A-Za-z])[\w+-]{32,})={0,2}(?![\w+-])/g;
/** The secret keys of AWS: forty characters of base64, which may look like a path. */
const withSlashes =
  /(?<![\w+/-])(?=[\w+/]*\d)(?=[\w+/]*[a-z])(?=[\w+/]*[A-Z])[A-Za-z\d+][A-Za-z\d+/]{39}(?![\w+/-])/g;

/** What stands in place of a secret. The same again when it is asked about what it answered. */
export type HideSecret = (secret: string) => string;

/** Puts `hide` in place of passwords, tokens, keys and logins in any text. */
export function replaceSecrets(text: string, hide: HideSecret): string {
  const withoutLogins = text.replace(
    login,
    (_, slashes: string, secret: string) => `${slashes}${hide(secret)}@`,
  );
  return replaceAssigned(withoutLogins, hide)
    .replace(known, hide)
    .replace(withSlashes, hide)
    .replace(drawnByLot, hide);
}

/**
 * Does so with what comes after the name of a secret and a space, as on command lines. In prose
 * that would take the verb out of "the token expired".
 */
export function replaceOptionValues(text: string, hide: HideSecret): string {
  const hideValue = (_: string, option: string, value: string): string =>
    option + hideQuoted(value, hide);
  return text
    .replace(attached, hideValue)
    .replace(userAndPassword, hideValue)
    .replace(followed, hideValue)
    .replace(shortOption, hideValue);
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

/** The quotes stay, and what kind of secret it is. */
function hideQuoted(value: string, hide: HideSecret): string {
  const [, open = '', secret = '', close = ''] = quoted.exec(value) ?? [];
  return secret === '' ? value : open + hide(secret) + close;
}

const quoted = new RegExp(`^(["']?${scheme})(.*?)(["']?)$`, 'isu');
