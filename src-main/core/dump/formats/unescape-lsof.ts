/**
 * Takes back what lsof(8) makes of characters in a command that are not printable or blank:
 * `my\x20app` is `my app`, `\xc3\xa9` the two bytes of `é`. Bytes that are no UTF-8 stay escaped.
 */
export function unescapeLsof(text: string): string {
  return text.replaceAll(/(?:\\x[0-9a-f]{2})+/g, (escaped) => {
    try {
      return decodeURIComponent(escaped.replaceAll('\\x', '%'));
    } catch {
      return escaped;
    }
  });
}
