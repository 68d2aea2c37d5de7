/** The variables of a process, as Node gives them. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The languages a terminal's environment asks for, best first, as BCP-47 tags; empty where it says
 * nothing. `LC_ALL` outweighs `LC_MESSAGES`, which outweighs `LANG` (POSIX.1-2017, 8.2); the list
 * in `LANGUAGE` goes before all of them unless they choose the C locale (GNU gettext manual, 2.3).
 */
export function environmentLanguages(environment: Environment): readonly string[] {
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG']
    .map((name) => environment[name] ?? '')
    .find((value) => value !== '');
  if (locale === undefined) return [];
  const own = tagOfLocale(locale);
  if (own === null) return ['en'];
  const list = (environment['LANGUAGE'] ?? '').split(':').filter((name) => name !== '');
  return [...list.map((name) => tagOfLocale(name) ?? 'en'), own];
}

/**
 * `de-AT` for `de_AT.UTF-8@euro`, null for the C locale, in which programs speak English. The
 * modifier may name a script (`zh_TW@hans`), which no language of Portside's needs.
 */
function tagOfLocale(locale: string): string | null {
  const [name = ''] = locale.split(/[.@]/, 1);
  return name === 'C' || name === 'POSIX' ? null : name.replaceAll('_', '-');
}
