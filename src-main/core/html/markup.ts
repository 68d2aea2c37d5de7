/** HTML that may stand in a page as it is: made by `markup` alone, so whatever else is in it is escaped. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Part = Markup | string | number | readonly Markup[];

/** A template whose values are escaped, unless they are markup (or a list of it) themselves. */
export function markup(texts: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const html = texts.map((text, index) => {
    const value = values[index];
    return value === undefined ? text : text + htmlOf(value);
  });
  return new Markup(html.join(''));
}

function htmlOf(value: Part): string {
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return value.map(({ html }) => html).join('');
  return escaped(String(value));
}

/**
 * Text for an element or a quoted attribute. What no reader sees, or what turns the reading
 * direction, is shown as a sign, so that a name cannot pass for another one.
 */
function escaped(text: string): string {
  return text
    .replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '\uFFFD');
}
