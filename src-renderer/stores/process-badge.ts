const hues = 24;

export interface ProcessBadge {
  /** The letter on the badge, upper case; `?` where the name has none. */
  readonly letter: string;
  /** Which of the 24 badge colours of `badges.css`: 0..23. */
  readonly hue: number;
}

/** The small coloured sign by which a process name is found again: always the same for one name. */
export function processBadge(name: string): ProcessBadge {
  const letter = /[\p{L}\p{N}]/u.exec(name)?.[0].toUpperCase() ?? '?';
  let hash = 7;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return { letter, hue: hash % hues };
}
