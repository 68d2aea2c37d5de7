import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { refusePermissions } from '../../src-main/electron/permissions.ts';
import { sessionDouble } from '../support/electron-double/session-double.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

const own = 'app://portside';

function handlers() {
  const session = sessionDouble();
  refusePermissions(session as Session);
  const control = controlOf(session);
  const handler = (method: string) =>
    control.callsOf(method)[0]?.[0] as (...values: unknown[]) => unknown;
  return {
    check: (permission: string, origin: string, isMainFrame = true) =>
      handler('setPermissionCheckHandler')(null, permission, origin, { isMainFrame }),
    request: (permission: string, requestingUrl: string, isMainFrame = true) => {
      const answers: unknown[] = [];
      handler('setPermissionRequestHandler')(
        {},
        permission,
        (granted: unknown) => answers.push(granted),
        { requestingUrl, isMainFrame },
      );
      return answers;
    },
    device: handler('setDevicePermissionHandler'),
    display: handler('setDisplayMediaRequestHandler'),
  };
}

describe('permissions', () => {
  it.each([
    'clipboard-read',
    'deprecated-sync-clipboard-read',
    'notifications',
    'media',
    'geolocation',
    'fullscreen',
    'openExternal',
    'local-network-access',
    'hid',
    'serial',
    'usb',
    'unknown',
  ])('%s is refused, also to the own page', (permission) => {
    const { check, request } = handlers();
    expect(check(permission, own)).toBe(false);
    expect(request(permission, `${own}/index.html`)).toEqual([false]);
  });

  it('copying text is allowed to the own page', () => {
    const { check, request } = handlers();
    expect(check('clipboard-sanitized-write', own)).toBe(true);
    expect(check('clipboard-sanitized-write', `${own}/`)).toBe(true);
    expect(request('clipboard-sanitized-write', `${own}/index.html`)).toEqual([true]);
  });

  it.each(['https://evil.example', 'app://portside.evil', 'null', '', 'nonsense'])(
    'copying is refused to %s',
    (origin) => {
      const { check, request } = handlers();
      expect(check('clipboard-sanitized-write', origin)).toBe(false);
      expect(request('clipboard-sanitized-write', `${origin}/index.html`)).toEqual([false]);
    },
  );

  it('copying is refused to frames', () => {
    const { check, request } = handlers();
    expect(check('clipboard-sanitized-write', own, false)).toBe(false);
    expect(request('clipboard-sanitized-write', `${own}/index.html`, false)).toEqual([false]);
  });

  it('no device and no screen is shared', () => {
    const { device, display } = handlers();
    expect(device({ deviceType: 'hid', origin: own })).toBe(false);
    const answers: unknown[] = [];
    display({}, (streams: unknown) => answers.push(streams));
    expect(answers).toEqual([null]);
  });
});
