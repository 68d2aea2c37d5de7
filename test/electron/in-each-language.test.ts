import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseSpeech } from '../../src-main/core/words/choose-language.ts';
import { setSpeech } from '../../src-main/core/words/translate.ts';
import { applicationMenu, type MenuEntry } from '../../src-main/electron/application-menu.ts';
import { inEachLanguage } from '../../src-main/electron/in-each-language.ts';
import { resetElectron } from '../support/electron-double/electron.ts';

beforeEach(resetElectron);
afterEach(() => setSpeech(chooseSpeech([])));

describe('inEachLanguage', () => {
  it('starts anew at each change, one at a time, and ends with the last', () => {
    const running = new Set<number>();
    const listeners = new Set<() => void>();
    let started = 0;
    const onLanguage = (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    const stop = inEachLanguage({ onLanguage }, () => {
      const number = (started += 1);
      running.add(number);
      return () => void running.delete(number);
    });
    expect([...running]).toEqual([1]);
    for (const listener of listeners) listener();
    expect([...running]).toEqual([2]);
    stop();
    expect(running.size + listeners.size).toBe(0);
  });
});

describe('the menus', () => {
  it.each(['darwin', 'linux', 'win32'])('have no English label in German on %s', (platform) => {
    const english = new Set(labelsOf(applicationMenu({ platform, developerTools: true })));
    setSpeech(chooseSpeech(['de']));
    const german = labelsOf(applicationMenu({ platform, developerTools: true }));
    expect(german.filter((label) => english.has(label))).toEqual(
      platform === 'darwin' ? ['Portside'] : [],
    );
  });
});

function labelsOf(entries: readonly MenuEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'separator') return [];
    return entry.kind === 'submenu' ? [entry.label, ...labelsOf(entry.entries)] : [entry.label];
  });
}
