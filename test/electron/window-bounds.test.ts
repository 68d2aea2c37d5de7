import { describe, expect, it } from 'vitest';
import { leastSize, openingBounds, usualSize } from '../../src-main/electron/window-bounds.ts';

const screen = { x: 0, y: 40, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const window = { x: 200, y: 100, width: 900, height: 600 };

describe('the bounds of a new window', () => {
  it('are the usual size, placed by the system, at first', () => {
    expect(openingBounds(null, [screen])).toEqual(usualSize);
    expect(usualSize.width).toBeGreaterThan(leastSize.width);
    expect(usualSize.height).toBeGreaterThan(leastSize.height);
  });

  it.each([
    ['in the middle', window],
    ['half over the edge', { ...window, x: -400 }],
    ['on the second screen', { ...window, x: 2000 }],
    ['with a corner that can be grabbed', { ...window, x: 1920 - 160, y: 1080 - 80 }],
  ])('are those it had: %s', (_place, bounds) => {
    expect(openingBounds(bounds, [screen, second])).toEqual(bounds);
  });

  it.each([
    ['right of the only screen', { ...window, x: 1920 - 159 }],
    ['below it', { ...window, y: 1080 - 79 }],
    ['left of it', { ...window, x: -900 }],
    ['above it', { ...window, y: -600 }],
  ])('keep the size but not the place when that is %s', (_place, bounds) => {
    expect(openingBounds(bounds, [screen])).toEqual({ width: 900, height: 600 });
  });

  it('keep the size without any screen', () => {
    expect(openingBounds(window, [])).toEqual({ width: 900, height: 600 });
  });
});
