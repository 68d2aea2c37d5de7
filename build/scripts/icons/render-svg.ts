import { Resvg } from '@resvg/resvg-js';

/** Draws a square SVG as a PNG of `size` pixels; `ink` replaces black, for one-colour marks. */
export function renderSvg(svg: string, size: number, ink = '#000'): Uint8Array {
  const drawing = new Resvg(svg.replaceAll('#000', ink), {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  });
  return drawing.render().asPng();
}
