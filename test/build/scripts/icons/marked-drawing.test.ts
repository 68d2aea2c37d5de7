import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { markedInColour, markedInInk } from '../../../../build/scripts/icons/marked-drawing.ts';
import { trayMarks } from '../../../../src-main/core/tray/tray-mark.ts';

const drawing = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../build/${name}`, import.meta.url)), 'utf8');

const marks = trayMarks.filter((mark) => mark !== 'none');
const size = 32;
const styles = [
  ['in ink', (mark: (typeof trayMarks)[number]) => markedInInk(drawing('tray.svg'), mark)],
  ['in colour', (mark: (typeof trayMarks)[number]) => markedInColour(drawing('icon.svg'), mark)],
] as const;

/** Red, green, blue and opacity of each pixel, row by row. */
function pixelsOf(svg: string): readonly (readonly number[])[] {
  const { pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  return Array.from({ length: size * size }, (_, at) => [...pixels.subarray(at * 4, at * 4 + 4)]);
}

/** The pixels in which two drawings are not alike, but for how an edge was rounded. */
function differing(one: string, other: string): readonly { x: number; y: number }[] {
  const after = pixelsOf(other);
  return pixelsOf(one).flatMap((pixel, at) => {
    const alike = pixel.every(
      (level, channel) => Math.abs(level - (after[at]?.[channel] ?? 0)) < 64,
    );
    return alike ? [] : [{ x: at % size, y: Math.floor(at / size) }];
  });
}

describe.each(styles)('a mark %s', (_style, marked) => {
  it('is none on the plain icon, which stays as it is drawn', () => {
    expect([drawing('tray.svg'), drawing('icon.svg')]).toContain(marked('none'));
  });

  it.each(marks)('changes the lower right corner for %s and leaves the rest', (mark) => {
    const changed = differing(marked('none'), marked(mark));
    expect(changed.length).toBeGreaterThan(60);
    expect(Math.min(...changed.map(({ x }) => x))).toBeGreaterThan(12);
    expect(Math.min(...changed.map(({ y }) => y))).toBeGreaterThan(12);
  });

  it('has a shape of its own, whatever the colours', () => {
    for (const one of marks) {
      for (const other of marks.filter((mark) => mark !== one)) {
        expect(differing(marked(one), marked(other)).length).toBeGreaterThan(20);
      }
    }
  });
});

it('in ink is black alone, as a template image of macOS has to be', () => {
  for (const mark of trayMarks) {
    for (const pixel of pixelsOf(markedInInk(drawing('tray.svg'), mark))) {
      expect(pixel.slice(0, 3)).toEqual([0, 0, 0]);
    }
  }
});
