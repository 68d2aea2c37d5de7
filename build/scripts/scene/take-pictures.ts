import type { Page } from 'playwright-core';

/** Long enough for the first glow to fade, and for every actor to have found its server. */
const settleMs = 10_000;
const snapshotName = 'before lunch';
const selected = { hasText: '5432' } as const;

interface Picture {
  readonly name: string;
  /** Leads the window to what the picture shows. */
  readonly show: (page: Page) => Promise<void>;
}

/** In this order: each starts where the one before left the window. */
const album: readonly Picture[] = [
  { name: 'ports', show: (page) => unfold(page, '5432') },
  { name: 'processes', show: (page) => showView(page, 'Processes') },
  { name: 'explanation', show: showExplanation },
  { name: 'conflict', show: showConflict },
  { name: 'remotes', show: showRemotes },
  { name: 'sockets', show: (page) => showView(page, 'Sockets') },
  { name: 'history', show: showHistory },
  { name: 'comparison', show: showComparison },
];

/**
 * Takes every picture, in both themes, into a folder (a path that ends in a slash). A snapshot is
 * saved first, to be compared with what has become of the scene after these minutes.
 */
export async function takePictures(page: Page, folder: string, minutes: number): Promise<void> {
  await page.getByRole('row').filter(selected).first().waitFor();
  await page.waitForTimeout(settleMs);
  await saveSnapshot(page);
  await page.waitForTimeout(minutes * 60_000);
  for (const { name, show } of album) {
    await show(page);
    await takeBoth(page, `${folder}${name}`);
  }
}

async function takeBoth(page: Page, path: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(700);
    await page.screenshot({ path: `${path}-${colorScheme}.png` });
  }
}

async function saveSnapshot(page: Page): Promise<void> {
  await page.keyboard.press('s');
  await page.getByLabel('Name of the snapshot').fill(snapshotName);
  await page.getByRole('button', { name: 'Save now' }).click();
  await page.locator('.snapshot-line', { hasText: snapshotName }).waitFor();
  await page.keyboard.press('Escape');
}

function showView(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

async function unfold(page: Page, name: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: name }).first().click();
  await page.keyboard.press('ArrowRight');
}

/** A connection with a process at each end, and its way through TCP's states. */
async function showExplanation(page: Page): Promise<void> {
  await showView(page, 'Ports');
  await page.getByRole('row').filter({ hasText: 'accepted' }).first().click();
  await page.getByText('All TCP states').click();
}

/** Two programs on one port number, and which of them `localhost` means. */
async function showConflict(page: Page): Promise<void> {
  await page.getByRole('row').filter({ hasText: 'conflict' }).first().click();
  await page.getByRole('complementary', { name: 'Conflict' }).waitFor();
}

async function showRemotes(page: Page): Promise<void> {
  await showView(page, 'Remotes');
  await unfold(page, 'this machine');
}

/** The table as it was a little while ago. */
async function showHistory(page: Page): Promise<void> {
  await showView(page, 'History');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  const scrubber = page.getByRole('slider', { name: 'Moment' });
  await scrubber.focus();
  await scrubber.press('ArrowLeft');
  await scrubber.press('ArrowLeft');
}

/** The snapshot beside now. */
async function showComparison(page: Page): Promise<void> {
  await showView(page, 'Ports');
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: /what changes from now on/ }).click();
  await page.getByRole('button', { name: /^Before/ }).click();
  await page.getByRole('menuitem', { name: snapshotName }).click();
  await page.getByRole('row').filter({ hasText: '5173' }).first().click();
}
