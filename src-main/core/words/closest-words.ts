/** How many letters apart two words may be for one to be a slip of the other. */
const mostSlips = 3;

/** Those of `words` that somebody who typed `typed` may have meant, the likeliest first. */
export function closestWords(typed: string, words: readonly string[]): readonly string[] {
  const wanted = typed.toLowerCase();
  return words
    .map((word) => ({ word, distance: distanceOf(wanted, word.toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.min(mostSlips, wanted.length / 2))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ word }) => word);
}

/** Levenshtein distance; a word that only goes on where the typed one ends is one slip away. */
function distanceOf(typed: string, word: string): number {
  if (typed === word) return 0;
  if (typed.length > 1 && word.includes(typed)) return 1;
  let row = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(typed).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(word).entries()) {
      const swapped = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swapped, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
