import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autostartEntry, isOwnEntry } from '../../../src-main/core/desktop/autostart-entry.ts';

function execOf(text: string): string {
  return /^Exec=(.*)$/m.exec(text)?.[1] ?? '';
}

/** Takes an `Exec` apart as the specification says a desktop does. */
function argumentsOf(exec: string): readonly string[] {
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\' };
  const value = exec.replaceAll(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
  return [...value.matchAll(/"((?:[^"\\]|\\.)*)"|([^ "]+)/gsu)].map(([, quoted, plain]) =>
    (quoted?.replaceAll(/\\(.)/gsu, '$1') ?? plain ?? '').replaceAll('%%', '%'),
  );
}

describe('autostartEntry', () => {
  it('is what a desktop expects', () => {
    expect(autostartEntry('Portside', ['/opt/Portside/portside', '--hidden'])).toBe(
      [
        '[Desktop Entry]',
        'Type=Application',
        'Version=1.5',
        'Name=Portside',
        'Exec=/opt/Portside/portside --hidden',
        'Terminal=false',
        'X-Portside-Managed=true',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['/home/ada/My Apps/a.AppImage', '"/home/ada/My Apps/a.AppImage"'],
    ['/a/100%/b', '"/a/100%%/b"'],
    ['/a/$HOME', '"/a/\\\\$HOME"'],
    ['/a/"b"', '"/a/\\\\"b\\\\""'],
    ['/a\\b', '"/a\\\\\\\\b"'],
    ['/a\nExec=evil', '"/a\\nExec=evil"'],
    ['', '""'],
  ])('quotes %j as %j', (argument, exec) => {
    expect(execOf(autostartEntry('x', [argument]))).toBe(exec);
  });

  it('gives every command back, on one line', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (command) => {
        const text = autostartEntry('x', command);
        expect(text.split('\n')).toHaveLength(8);
        expect(argumentsOf(execOf(text))).toEqual(command);
      }),
    );
  });

  it('is known again, and nobody else is', () => {
    expect(isOwnEntry(autostartEntry('Portside', ['a']))).toBe(true);
    expect(isOwnEntry('[Desktop Entry]\nExec=portside serve\n')).toBe(false);
  });
});
