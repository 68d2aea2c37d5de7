import { describe, expect, it } from 'vitest';
import {
  ownAppImage,
  portableProgram,
  startCommand,
  type StartCircumstances,
} from '../../src-main/electron/start-command.ts';

const installed: StartCircumstances = {
  packaged: true,
  platform: 'linux',
  execPath: '/opt/Portside/portside',
  appPath: '/opt/Portside/resources/app.asar',
  environment: {},
};
const image = { APPIMAGE: '/home/ada/Portside.AppImage', APPDIR: '/tmp/.mount_PortsXYZ' };
const portable = { PORTABLE_EXECUTABLE_FILE: 'D:\\Portside.exe' };

describe('startCommand', () => {
  it.each([
    ['an installed program', {}, ['/opt/Portside/portside']],
    [
      'the AppImage',
      { environment: image, execPath: '/tmp/.mount_PortsXYZ/portside' },
      ['/home/ada/Portside.AppImage'],
    ],
    ['what another AppImage started', { environment: image }, ['/opt/Portside/portside']],
    ['the portable program', { platform: 'win32', environment: portable }, ['D:\\Portside.exe']],
    ['a checkout', { packaged: false, appPath: '/src' }, ['/opt/Portside/portside', '/src']],
    [
      'a checkout started out of an AppImage',
      { packaged: false, appPath: '/src', environment: image },
      ['/opt/Portside/portside', '/src'],
    ],
  ])('starts %s', (_what, given, command) => {
    expect(startCommand({ ...installed, ...given })).toEqual(command);
  });
});

describe('ownAppImage', () => {
  it.each([
    ['linux', image, '/tmp/.mount_PortsXYZ/portside', image.APPIMAGE],
    ['linux', image, '/tmp/.mount_PortsXYZ2/portside', null],
    ['linux', { ...image, APPDIR: '' }, '/portside', null],
    ['linux', { ...image, APPIMAGE: '' }, '/tmp/.mount_PortsXYZ/portside', null],
    ['linux', {}, '/tmp/.mount_PortsXYZ/portside', null],
    ['darwin', image, '/tmp/.mount_PortsXYZ/portside', null],
  ])('on %s with %j for %s is %s', (platform, environment, execPath, expected) => {
    expect(ownAppImage(platform, environment, execPath)).toBe(expected);
  });
});

describe('portableProgram', () => {
  it.each([
    ['win32', portable, 'D:\\Portside.exe'],
    ['win32', { PORTABLE_EXECUTABLE_FILE: '' }, null],
    ['win32', {}, null],
    ['linux', portable, null],
  ])('on %s with %j is %s', (platform, environment, expected) => {
    expect(portableProgram(platform, environment)).toBe(expected);
  });
});
