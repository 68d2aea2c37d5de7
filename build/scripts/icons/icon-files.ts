import { type TrayMark, trayMarks } from '../../../src-main/core/tray/tray-mark.ts';
import { icnsContainer, icnsTypes } from './icns-container.ts';
import { icoContainer } from './ico-container.ts';
import { markedInColour, markedInInk } from './marked-drawing.ts';
import { renderSvg } from './render-svg.ts';

/** The drawings, as SVG text. */
export interface IconDrawings {
  /** The app's icon, to the edges. */
  readonly icon: string;
  /** The same within the margins of macOS. */
  readonly iconMac: string;
  /** The same for few pixels. */
  readonly iconSmall: string;
  /** The mark in black. */
  readonly tray: string;
}

const appSizes = [16, 24, 32, 48, 64, 128, 256];
const linuxSizes = [...appSizes, 512, 1024];
const traySizes = [16, 20, 24, 32, 40, 48];

/** Up to this many pixels the simpler drawing reads better. */
const fewPixels = 32;

/** Every icon that ships: file name relative to `build/` and its content. */
export function iconFiles(drawings: IconDrawings): ReadonlyMap<string, Uint8Array> {
  const appPng = (size: number) =>
    renderSvg(size <= fewPixels ? drawings.iconSmall : drawings.icon, size);
  const linux = linuxSizes.map((size) => [`icons/${size}x${size}.png`, appPng(size)] as const);
  return new Map<string, Uint8Array>([
    ...linux,
    ['icon.png', appPng(1024)],
    ['icon.ico', icoContainer(appSizes.map((size) => ({ size, png: appPng(size) })))],
    ['icon.icns', macIcon(drawings.iconMac)],
    ...trayMarks.flatMap((mark) => trayFiles(drawings, mark)),
    ['tray/window.png', appPng(256)],
  ]);
}

/** The tray's icon with a mark, for each system; see `tray-icon.ts`. */
function trayFiles(
  { icon, iconSmall, tray }: IconDrawings,
  mark: TrayMark,
): readonly (readonly [string, Uint8Array])[] {
  const name = mark === 'none' ? 'tray/portside' : `tray/portside-${mark}`;
  const inInk = markedInInk(tray, mark);
  const ico = (ink: string) =>
    icoContainer(traySizes.map((size) => ({ size, png: renderSvg(inInk, size, ink) })));
  return [
    [`${name}Template.png`, renderSvg(inInk, 16)],
    [`${name}Template@2x.png`, renderSvg(inInk, 32)],
    [`${name}-on-light.ico`, ico('#1b1b1b')],
    [`${name}-on-dark.ico`, ico('#ffffff')],
    [`${name}.png`, renderSvg(markedInColour(iconSmall, mark), 24)],
    [`${name}@2x.png`, renderSvg(markedInColour(icon, mark), 48)],
  ];
}

function macIcon(drawing: string): Uint8Array {
  return icnsContainer(
    icnsTypes.map(({ type, size }) => ({ type, png: renderSvg(drawing, size) })),
  );
}
