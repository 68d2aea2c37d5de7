/** Every text of a catalogue (or a part of one) under its key, `area.key`. */
export function textsOf(words: object, prefix = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(words) as [string, unknown][]) {
    if (typeof value === 'string') texts.set(`${prefix}${name}`, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, text] of textsOf(value, `${prefix}${name}.`)) texts.set(key, text);
    }
  }
  return texts;
}
