import { icnsContainer, icnsTypes } from './icns-container.ts';
import { icoContainer } from './ico-container.ts';
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
  const trayIco = (ink: string) =>
    icoContainer(traySizes.map((size) => ({ size, png: renderSvg(drawings.tray, size, ink) })));
  const linux = linuxSizes.map((size) => [`icons/${size}x${size}.png`, appPng(size)] as const);
  return new Map<string, Uint8Array>([
    ...linux,
    ['icon.png', appPng(1024)],
    ['icon.ico', icoContainer(appSizes.map((size) => ({ size, png: appPng(size) })))],
    ['icon.icns', macIcon(drawings.iconMac)],
    ['tray/portsideTemplate.png', renderSvg(drawings.tray, 16)],
    ['tray/portsideTemplate@2x.png', renderSvg(drawings.tray, 32)],
    ['tray/portside-on-light.ico', trayIco('#1b1b1b')],
    ['tray/portside-on-dark.ico', trayIco('#ffffff')],
    ['tray/portside.png', appPng(24)],
    ['tray/portside@2x.png', appPng(48)],
    ['tray/window.png', appPng(256)],
  ]);
}

function macIcon(drawing: string): Uint8Array {
  return icnsContainer(
    icnsTypes.map(({ type, size }) => ({ type, png: renderSvg(drawing, size) })),
  );
}
