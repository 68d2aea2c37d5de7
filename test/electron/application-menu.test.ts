import { describe, expect, it } from 'vitest';
import { applicationMenu, type MenuEntry } from '../../src-main/electron/application-menu.ts';

function menuOn(platform: string, developerTools = false): readonly MenuEntry[] {
  return applicationMenu({ platform, developerTools });
}

function titles(entries: readonly MenuEntry[]): string[] {
  return entries.map((entry) => (entry.kind === 'submenu' ? entry.label : entry.kind));
}

function everyEntry(entries: readonly MenuEntry[]): readonly MenuEntry[] {
  return entries.flatMap((entry) =>
    entry.kind === 'submenu' ? [entry, ...everyEntry(entry.entries)] : [entry],
  );
}

function rolesOf(entries: readonly MenuEntry[]): readonly string[] {
  return everyEntry(entries).flatMap((entry) => (entry.kind === 'role' ? [entry.role] : []));
}

function commandsOf(entries: readonly MenuEntry[]): readonly string[] {
  return everyEntry(entries).flatMap((entry) => (entry.kind === 'command' ? [entry.command] : []));
}

describe('the application menu', () => {
  it('begins with the app on macOS, without mnemonics', () => {
    expect(titles(menuOn('darwin'))).toEqual([
      'Portside',
      'File',
      'Edit',
      'View',
      'Window',
      'Help',
    ]);
  });

  it.each(['linux', 'win32'])('has mnemonics on %s', (platform) => {
    expect(titles(menuOn(platform))).toEqual(['&File', '&Edit', '&View', '&Window', '&Help']);
  });

  it.each(['darwin', 'linux', 'win32'])(
    'edits, closes, tells about itself and quits on %s',
    (on) => {
      expect(rolesOf(menuOn(on))).toEqual(
        expect.arrayContaining([
          'undo',
          'cut',
          'copy',
          'paste',
          'selectAll',
          'about',
          'quit',
          'close',
        ]),
      );
      expect(commandsOf(menuOn(on)).toSorted()).toEqual([
        'exportSnapshot',
        'saveSnapshot',
        'servicesRegistry',
        'settings',
        'showLog',
        'tcpStandard',
      ]);
    },
  );

  it('keeps what only macOS has there', () => {
    expect(rolesOf(menuOn('darwin'))).toEqual(
      expect.arrayContaining(['services', 'hide', 'hideOthers', 'unhide', 'front', 'zoom']),
    );
    expect(rolesOf(menuOn('linux'))).not.toContain('services');
  });

  it.each(['darwin', 'linux', 'win32'])(
    'neither reloads nor debugs an installed app on %s',
    (on) => {
      for (const role of ['reload', 'forceReload', 'toggleDevTools']) {
        expect(rolesOf(menuOn(on))).not.toContain(role);
        expect(rolesOf(menuOn(on, true))).toContain(role);
      }
    },
  );

  it('never begins or ends a menu with a separator, nor has two in a row', () => {
    for (const on of ['darwin', 'linux', 'win32']) {
      for (const entry of everyEntry(menuOn(on, true))) {
        if (entry.kind !== 'submenu') continue;
        const kinds = entry.entries.map(({ kind }) => kind).join(' ');
        expect(kinds).not.toMatch(/^separator|separator$|separator separator/);
      }
    }
  });
});
