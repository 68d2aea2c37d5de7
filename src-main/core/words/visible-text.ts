/**
 * Characters that a terminal or a page obeys or hides instead of showing: controls, format characters (among
 * them those that turn the direction of text, UAX #9 section 2), line separators, lone surrogates and everything
 * Unicode lets a font ignore, except the variation selectors of ordinary emoji.
 */
const obeyed =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![\u{fe00}-\u{fe0f}])\p{Default_Ignorable_Code_Point}/gu;

const deleteCharacter = 0x7f;
/** The Unicode block of control pictures starts here, in the order of the C0 controls. */
const pictures = 0x2400;
const pictureOfDelete = 0x2421;

/**
 * Makes text from outside (process names, paths) harmless to read: C0 controls become their
 * pictures (escape is shown as `␛`), others their number (`‹U+202E›`). The answer is one line.
 */
export function visibleText(text: string): string {
  return text.replace(obeyed, picture);
}

/** As `visibleText`, but keeps the lines of a text of many lines (`\n` and `\r\n`). */
export function visibleLines(text: string): string {
  return text.replace(/[^\r\n]+|\r(?!\n)/gu, visibleText);
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(pictures + code);
  if (code === deleteCharacter) return String.fromCodePoint(pictureOfDelete);
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}
