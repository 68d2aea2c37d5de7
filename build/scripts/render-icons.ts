import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { iconFiles } from './icons/icon-files.ts';

function inBuild(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

function drawing(name: string): string {
  return readFileSync(inBuild(name), 'utf8');
}

const files = iconFiles({
  icon: drawing('icon.svg'),
  iconMac: drawing('icon-mac.svg'),
  iconSmall: drawing('icon-small.svg'),
  tray: drawing('tray.svg'),
});

for (const [name, content] of files) {
  mkdirSync(dirname(inBuild(name)), { recursive: true });
  writeFileSync(inBuild(name), content);
}
process.stdout.write(`${files.size} icons drawn into build/\n`);
