import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { showStillRunningNotice } from '../../src-main/electron/still-running-notice.ts';
import { app, resetElectron, staticSide } from '../support/electron-double/electron.ts';
import { createdDoubles } from '../support/electron-double/strict-class.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

let folder: string;

beforeEach(() => {
  resetElectron();
  folder = mkdtempSync(join(tmpdir(), 'portside-notice-'));
  controlOf(app).behaviour['getPath'] = () => folder;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is shown once ever', () => {
  showStillRunningNotice('/app/icon.png');
  showStillRunningNotice('/app/icon.png');
  const notices = createdDoubles('Notification');
  expect(notices).toHaveLength(1);
  expect(notices[0]?.callsOf('show')).toHaveLength(1);
});

it('waits for a system that can show it', () => {
  controlOf(staticSide('Notification')).behaviour['isSupported'] = () => false;
  showStillRunningNotice('/app/icon.png');
  expect(createdDoubles('Notification')).toHaveLength(0);
  controlOf(staticSide('Notification')).behaviour['isSupported'] = () => true;
  showStillRunningNotice('/app/icon.png');
  expect(createdDoubles('Notification')).toHaveLength(1);
});

it('is not shown over and over where nothing can be remembered', () => {
  rmSync(folder, { recursive: true });
  showStillRunningNotice('/app/icon.png');
  expect(createdDoubles('Notification')).toHaveLength(0);
});
