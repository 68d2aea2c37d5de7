/** The box a spark line is drawn in, in CSS pixels. */
export const sparkSize = { width: 63, height: 16 } as const;

const barWidth = 1.3;
const dotHeight = 1;
/** A port with one connection should not look as busy as can be. */
const leastScale = 3;

/**
 * SVG path of a bar for each count, scaled to the highest; a thin dot stands for none, nothing for
 * a time that was not watched (null, see `unwatchedPath`).
 */
export function sparkPath(bars: readonly (number | null)[]): string {
  const highest = Math.max(leastScale, ...bars.map((bar) => bar ?? 0));
  const pitch = sparkSize.width / bars.length;
  return bars.map((bar, index) => barPath(bar, index * pitch, highest)).join('');
}

function barPath(bar: number | null, left: number, highest: number): string {
  if (bar === null) return '';
  const scaled = dotHeight + (bar / highest) * (sparkSize.height - dotHeight);
  const height = bar === 0 ? dotHeight : Math.max(3, scaled);
  const top = sparkSize.height - height;
  return `M${round(left)} ${round(top)}h${barWidth}v${round(height)}h-${barWidth}z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** SVG path of the faint ground line under the time that was not watched. */
export function unwatchedPath(bars: readonly (number | null)[]): string {
  const pitch = sparkSize.width / bars.length;
  return bars.map((bar, index) => (bar === null ? dotPath(index * pitch) : '')).join('');
}

function dotPath(left: number): string {
  return `M${round(left)} ${sparkSize.height - dotHeight}h${barWidth}v${dotHeight}h-${barWidth}z`;
}
