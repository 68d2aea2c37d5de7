import { expect, it } from 'vitest';
import { renderSvg } from '../../../../build/scripts/icons/render-svg.ts';

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4" fill="#000"/></svg>';

it('draws at the size asked for', () => {
  const png = Buffer.from(renderSvg(square, 20));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(20);
});

it('draws black in the ink given', () => {
  const black = Buffer.from(renderSvg(square, 8));
  expect(Buffer.from(renderSvg(square, 8, '#000')).equals(black)).toBe(true);
  expect(Buffer.from(renderSvg(square, 8, '#ffffff')).equals(black)).toBe(false);
});
