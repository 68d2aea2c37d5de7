/** How many of one name were open, bucket by bucket; only buckets in which it changed are kept. */
export interface CountLine {
  readonly name: string;
  /** The most that were open at once, at any time. */
  readonly most: () => number;
  /** So many more, or fewer, from a bucket on; buckets come in order. */
  add(by: number, bucket: number): void;
  /** The most that were open at once in each of the first `buckets`. */
  fill(buckets: number): readonly number[];
}

interface Mark {
  readonly bucket: number;
  most: number;
  last: number;
}

/** None is open yet. */
export function countLine(name: string): CountLine {
  const marks: Mark[] = [{ bucket: 0, most: 0, last: 0 }];
  let most = 0;

  const markOf = (bucket: number): Mark => {
    const newest = marks.at(-1);
    if (newest?.bucket === bucket) return newest;
    // What was open stays open: it is the most until more come.
    const count = newest?.last ?? 0;
    const mark = { bucket, most: count, last: count };
    marks.push(mark);
    return mark;
  };

  return {
    name,
    most: () => most,
    add: (by, bucket) => {
      const mark = markOf(bucket);
      mark.last = Math.max(0, mark.last + by);
      mark.most = Math.max(mark.most, mark.last);
      most = Math.max(most, mark.last);
    },
    fill: (buckets) => {
      const filled: number[] = [];
      marks.forEach((mark, at) => {
        filled[mark.bucket] = mark.most;
        const end = marks[at + 1]?.bucket ?? buckets;
        for (let bucket = mark.bucket + 1; bucket < end; bucket += 1) filled[bucket] = mark.last;
      });
      return filled;
    },
  };
}
