import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { iconFiles } from '../../../../build/scripts/icons/icon-files.ts';

function inBuild(name: string): string {
  return fileURLToPath(new URL(`../../../../build/${name}`, import.meta.url));
}

const drawing = (name: string) => readFileSync(inBuild(name), 'utf8');

const files = iconFiles({
  icon: drawing('icon.svg'),
  iconMac: drawing('icon-mac.svg'),
  iconSmall: drawing('icon-small.svg'),
  tray: drawing('tray.svg'),
});

function pngSize(content: Uint8Array): readonly number[] {
  const buffer = Buffer.from(content);
  expect(buffer.toString('latin1', 1, 4)).toBe('PNG');
  return [buffer.readUInt32BE(16), buffer.readUInt32BE(20)];
}

/** Elsewhere a pixel's last bit may be rounded otherwise; the committed files come from here. */
const drawnAlike = process.platform === 'linux' && process.arch === 'x64';

describe('the icons', () => {
  it.runIf(drawnAlike).each([...files.keys()])(
    '%s in the tree is what its drawing gives (npm run icons)',
    (name) => {
      expect(Buffer.from(files.get(name) ?? []).equals(readFileSync(inBuild(name)))).toBe(true);
    },
  );

  it.each([
    ['icon.png', 1024],
    ['icons/16x16.png', 16],
    ['icons/512x512.png', 512],
    ['tray/portsideTemplate.png', 16],
    ['tray/portsideTemplate@2x.png', 32],
    ['tray/portside.png', 24],
    ['tray/portside@2x.png', 48],
    ['tray/window.png', 256],
  ])('%s is %i pixels wide and high', (name, size) => {
    expect(pngSize(files.get(name) ?? new Uint8Array())).toEqual([size, size]);
  });

  it('include all that electron-builder and the tray look for', () => {
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'icon.ico',
        'icon.icns',
        'icon.png',
        'tray/portside-on-dark.ico',
        'tray/portside-on-light.ico',
      ]),
    );
  });
});
