/**
 * Length of the longest strictly rising subsequence (patience sorting): the numbers that may stay
 * where they are when the rest is moved into order.
 */
export function longestRise(numbers: readonly number[]): number {
  const smallestEnds: number[] = [];
  for (const number of numbers) smallestEnds[placeOf(number, smallestEnds)] = number;
  return smallestEnds.length;
}

function placeOf(number: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
