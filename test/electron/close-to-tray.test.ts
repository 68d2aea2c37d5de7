import { beforeEach, describe, expect, it } from 'vitest';
import { closeToTray } from '../../src-main/electron/close-to-tray.ts';
import { app, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

beforeEach(resetElectron);

function followed(stays: boolean) {
  let notices = 0;
  closeToTray({ stays: () => stays, onStay: () => (notices += 1) });
  const control = controlOf(app);
  return {
    close: () => control.emit('window-all-closed'),
    quit: () => control.emit('before-quit'),
    quits: () => control.callsOf('quit').length,
    notices: () => notices,
  };
}

describe('closing the last window', () => {
  it('leaves Portside running where it stays, and says so once', () => {
    const { close, quits, notices } = followed(true);
    close();
    close();
    expect(quits()).toBe(0);
    expect(notices()).toBe(1);
  });

  it('ends Portside where it does not stay', () => {
    const { close, quits, notices } = followed(false);
    close();
    expect(quits()).toBe(1);
    expect(notices()).toBe(0);
  });

  it('says nothing on the way out', () => {
    const { close, quit, notices } = followed(true);
    quit();
    close();
    expect(notices()).toBe(0);
  });
});
