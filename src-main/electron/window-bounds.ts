import type { Rectangle } from 'electron';

/** How much of the window must be on a screen for a person to find and grab it, in pixels. */
const leastVisible = { width: 160, height: 80 };

/** Size and place of the window, in device-independent pixels. Without a place it is centred. */
export type WindowBounds = Pick<Rectangle, 'width' | 'height'> &
  Partial<Pick<Rectangle, 'x' | 'y'>>;

/** The size of the first window. */
export const usualSize = { width: 1180, height: 760 } as const;

/** The least size at which the window is of use. */
export const leastSize = { width: 720, height: 480 } as const;

/**
 * The bounds to open with: those the window had, unless the screen they were on is gone (then
 * the size stays and the place is left to the system).
 */
export function openingBounds(
  remembered: Rectangle | null,
  workAreas: readonly Rectangle[],
): WindowBounds {
  if (remembered === null) return usualSize;
  if (workAreas.some((area) => isWithinReach(remembered, area))) return remembered;
  return { width: remembered.width, height: remembered.height };
}

function isWithinReach(window: Rectangle, area: Rectangle): boolean {
  return (
    overlap(window.x, window.width, area.x, area.width) >= leastVisible.width &&
    overlap(window.y, window.height, area.y, area.height) >= leastVisible.height
  );
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}
