/** A value as the filter language wants it: quoted where it would read as something else. */
export function quotedValue(text: string): string {
  if (/^[\w.:[\]%-]+$/u.test(text)) return text;
  return `"${text.replaceAll(/["\\]/gu, '\\$&')}"`;
}
