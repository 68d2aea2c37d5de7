const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Only marks and characters without ink: they lie on the character before them. */
const inkless = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

/** Two columns wide: emoji, and what East Asian Width (UAX #11) calls wide or full-width. */
const wide =
  /^(?:\p{Emoji_Presentation}|.\u{fe0f}|[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Yi}\p{sc=Tangut}\p{sc=Nushu}\p{sc=Khitan_Small_Script}\u{2329}\u{232a}\u{2ff0}-\u{303e}\u{309b}-\u{30ff}\u{3190}-\u{33ff}\u{4dc0}-\u{4dff}\u{fe10}-\u{fe6f}\u{ff01}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1f200}-\u{1f265}])/u;
/** Half-width forms belong to wide scripts and are narrow all the same. */
const halfWidth = /^[\u{ff61}-\u{ffdc}\u{ffe8}-\u{ffee}]/u;

/** Printable ASCII, the common case. */
const plain = /^[\x20-\x7e]*$/;

/** The columns that a terminal takes for a text without escape sequences. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

/** The columns of one grapheme (a character with its marks): 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
  if (inkless.test(grapheme)) return 0;
  return wide.test(grapheme) && !halfWidth.test(grapheme) ? 2 : 1;
}

/** The text in parts that must not be cut apart. */
export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
