import { displayWidth, graphemesOf, graphemeWidth } from './display-width.ts';

const ellipsis = '…';

/** Pads with spaces at the end up to `width` columns; a longer text stays as it is. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/**
 * Cuts the middle of a text that needs more than `width` columns, so that both ends can be read:
 * an endpoint keeps its port.
 */
export function truncateMiddle(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  if (width < 1) return '';
  const parts = graphemesOf(text);
  const end = fittingEnd(parts, Math.ceil((width - 1) / 2));
  return fittingStart(parts, width - 1 - displayWidth(end)) + ellipsis + end;
}

function fittingStart(parts: readonly string[], width: number): string {
  let taken = 0;
  const cut = parts.findIndex((part) => (taken += graphemeWidth(part)) > width);
  return parts.slice(0, cut === -1 ? parts.length : cut).join('');
}

function fittingEnd(parts: readonly string[], width: number): string {
  let taken = 0;
  const cut = parts.findLastIndex((part) => (taken += graphemeWidth(part)) > width);
  return parts.slice(cut + 1).join('');
}
