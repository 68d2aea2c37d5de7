import type { TrayMark } from '../../../src-main/core/tray/tray-mark.ts';

/** Where the mark stands in a square of 32: the lower right corner. */
const place = { x: 23.6, y: 23.6 };

/** Whether reading is paused, fails, or there is an alert to look at: told apart by shape alone. */
const shapes: Readonly<Record<Exclude<TrayMark, 'none'>, string>> = {
  paused: 'M-2.9 -4.2V4.2M2.9 -4.2V4.2',
  failing: 'M-3.5 -3.5L3.5 3.5M3.5 -3.5L-3.5 3.5',
  alert: 'M0 0H0.01',
};

/** A thicker line makes the alert a disc. */
const lineWidth = (mark: TrayMark): number => (mark === 'alert' ? 9 : 3.4);

/** The one-colour `drawing` with `mark` in the same ink, and a gap between the two. */
export function markedInInk(drawing: string, mark: TrayMark): string {
  if (mark === 'none') return drawing;
  const gap = `<mask id="gap"><rect width="32" height="32" fill="white"/><circle cx="${place.x}" cy="${place.y}" r="10" fill="black"/></mask>`;
  return square(`${gap}<g mask="url(#gap)">${nested(drawing)}</g>${shape(mark, '#000')}`);
}

/** The coloured `drawing` with `mark` on a white disc, to be seen on any panel. */
export function markedInColour(drawing: string, mark: TrayMark): string {
  if (mark === 'none') return drawing;
  const disc = `<circle cx="${place.x}" cy="${place.y}" r="7.6" fill="#fff" stroke="#12306f" stroke-width="1.4"/>`;
  return square(`${nested(drawing)}${disc}${shape(mark, '#12306f')}`);
}

function shape(mark: Exclude<TrayMark, 'none'>, ink: string): string {
  return `<path d="${shapes[mark]}" transform="translate(${place.x} ${place.y})" fill="none" stroke="${ink}" stroke-width="${lineWidth(mark)}" stroke-linecap="round"/>`;
}

function square(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${content}</svg>`;
}

/** A drawing as a part of another, whatever its own measures are. */
function nested(drawing: string): string {
  return drawing.replace('<svg ', '<svg width="32" height="32" ');
}
