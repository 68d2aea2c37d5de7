/** DEL and C1 controls, which JSON lets stand as they are although terminals obey them, and bidi. */
const obeyed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Escapes what a terminal would obey in finished JSON text, without a change to its meaning: such
 * characters can only stand in strings, where `\uXXXX` says the same (RFC 8259 section 7). Line
 * ends between values stay.
 */
export function safeJson(json: string): string {
  return json.replace(obeyed, (character) => (character === '\n' ? '\n' : escape(character)));
}

function escape(character: string): string {
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}
