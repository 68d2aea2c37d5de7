/**
 * How well a text answers what was typed: null when its letters are not all there in order; else
 * higher is better. The very word counts most, then beginnings of words and unbroken runs. Case does not matter.
 */
export function fuzzyScore(typed: string, text: string): number | null {
  const wanted = typed.toLowerCase().replaceAll(/\s+/g, '');
  const given = text.toLowerCase();
  let score = given.includes(wanted) ? 2 * wanted.length : 0;
  let at = -1;
  for (const letter of wanted) {
    const found = nextPlace(given, letter, at + 1);
    if (found === -1) return null;
    score += worthOf(given, found, at);
    at = found;
  }
  return score - given.length / 1000;
}

/** The letter right here, else at the next beginning of a word, else wherever it comes next. */
function nextPlace(text: string, letter: string, from: number): number {
  if (text.startsWith(letter, from)) return from;
  for (let at = text.indexOf(letter, from); at !== -1; at = text.indexOf(letter, at + 1)) {
    if (isWordStart(text, at)) return at;
  }
  return text.indexOf(letter, from);
}

function worthOf(text: string, found: number, previous: number): number {
  if (found === previous + 1) return 4;
  return isWordStart(text, found) ? 3 : 1;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
