import { chromium, type Browser } from 'playwright-core';

/** A real Chromium that talks to nobody but the pages of a test. The caller closes it. */
export function launchChromium(): Promise<Browser> {
  const executablePath = process.env['PORTSIDE_CHROMIUM'];
  if (executablePath === undefined) throw new Error('PORTSIDE_CHROMIUM names no browser');
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
