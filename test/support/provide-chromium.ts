import { provideChromium } from '../../build/scripts/find-chromium.ts';

/** Runs once before the end-to-end tests: they find their browser in PORTSIDE_CHROMIUM. */
export function setup(): void {
  const { path, origin } = provideChromium();
  process.env['PORTSIDE_CHROMIUM'] = path;
  console.log(`Chromium ${origin}: ${path}`);
}
