/**
 * Length of the longest strictly rising subsequence (patience sorting): the numbers that may stay
 * where they are when the rest is moved into order.
 */
export function longestRise(numbers: readonly number[]): number {
  const smallestEnds: number[] = [];
  for (const number of numbers) {
    const highest = smallestEnds.at(-1);
    const risesOn = highest === undefined || number > highest;
    smallestEnds[risesOn ? smallestEnds.length : placeOf(number, smallestEnds)] = number;
  }
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
