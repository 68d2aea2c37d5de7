import { describe, expect, it } from 'vitest';
import { dataDirectory, ownDataDirectory } from '../../src-main/storage/data-directory.ts';

function on(platform: string, environment: Record<string, string>, homeDirectory = '/home/ada') {
  return dataDirectory({ platform, environment, homeDirectory });
}

describe('dataDirectory', () => {
  it.each([
    ['linux', {}, '/home/ada/.config/portside'],
    ['linux', { XDG_CONFIG_HOME: '/var/ada' }, '/var/ada/portside'],
    ['linux', { XDG_CONFIG_HOME: 'relative' }, '/home/ada/.config/portside'],
    ['linux', { XDG_CONFIG_HOME: '' }, '/home/ada/.config/portside'],
    ['freebsd', {}, '/home/ada/.config/portside'],
    ['darwin', { XDG_CONFIG_HOME: '/x' }, '/home/ada/Library/Application Support/Portside'],
    ['linux', { PORTSIDE_DATA: '/elsewhere', XDG_CONFIG_HOME: '/x' }, '/elsewhere'],
    ['darwin', { PORTSIDE_DATA: '' }, '/home/ada/Library/Application Support/Portside'],
  ])('on %s with %j is %s', (platform, environment, directory) => {
    expect(on(platform, environment)).toBe(directory);
  });

  it('is in the roaming profile on Windows', () => {
    const home = 'C:\\Users\\ada';
    const roaming = 'D:\\Profiles\\ada\\Roaming';
    expect(on('win32', { APPDATA: roaming }, home)).toBe(`${roaming}\\Portside`);
    expect(on('win32', {}, home)).toBe(`${home}\\AppData\\Roaming\\Portside`);
  });

  it('is never the folder of whoever runs the tests', () => {
    expect(ownDataDirectory()).toBe(process.env['PORTSIDE_DATA']);
  });
});
