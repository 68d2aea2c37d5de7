import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src-main/core/settings/default-settings.ts';
import { readSettings } from '../../../src-main/core/settings/read-settings.ts';
import { settingKeys } from '../../../src-main/core/settings/setting-schemas.ts';

function read(values: Readonly<Record<string, unknown>>) {
  return readSettings(JSON.stringify({ version: 1, ...values }));
}

describe('readSettings', () => {
  it('takes what the file has and the defaults for the rest', () => {
    const { settings, chosen, problem } = read({ theme: 'dark', intervalMs: 500 });
    expect(settings).toEqual({ ...defaultSettings, theme: 'dark', intervalMs: 500 });
    expect(chosen).toEqual(['intervalMs', 'theme']);
    expect(problem).toBeNull();
  });

  it.each(['', ' ', '{', 'null', '[]', '"dark"', '{"version":"1"}', '{"version":-1}', '\0\0\0'])(
    'finds %j to be no settings file',
    (text) => {
      const { settings, problem } = readSettings(text);
      expect(problem).toEqual({ kind: 'broken', file: null });
      expect(settings).toEqual(defaultSettings);
    },
  );

  it('names the values that cannot be used, and uses the others', () => {
    const { settings, problem } = read({ theme: 'blue', intervalMs: 1, closeToTray: false });
    expect(problem).toEqual({ kind: 'values', keys: ['intervalMs', 'theme'] });
    expect(settings.theme).toBe('system');
    expect(settings.closeToTray).toBe(false);
  });

  it('reads a newer file for what it knows', () => {
    const text = JSON.stringify({ version: 9, theme: 'dark', sound: 'loud', language: 'tlh' });
    const { settings, problem, document } = readSettings(text);
    expect(problem).toEqual({ kind: 'newer', version: 9 });
    expect(settings).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(document.values).toHaveProperty('sound');
  });

  it('reads what somebody wrote by hand, nested or not', () => {
    const text =
      '\uFEFF{ "theme": "light", "history": { "maxAgeDays": 3 }, "alerts.enabled": false }';
    const { settings, document } = readSettings(text);
    expect(settings).toMatchObject({ 'history.maxAgeDays': 3, 'alerts.enabled': false });
    expect(settings.theme).toBe('light');
    expect(document.version).toBe(1);
  });

  it.each([
    ['names', { 3000: 'my shop', '53/udp': 'names' }, true],
    ['names', { 70000: 'too high' }, false],
    ['names', { '03000': 'two ways to write it' }, false],
    ['names', { 3000: 'two\nlines' }, false],
    ['names', { 3000: 'turned \u202e round' }, false],
    ['names', { 3000: '  ' }, false],
    ['alerts.snoozedUntil', '2026-11-20T22:00:00.000Z', true],
    ['alerts.snoozedUntil', 'tomorrow', false],
    ['alerts.rules', [{ id: 'a', enabled: true, kind: 'watched', filter: 'port:80' }], true],
    ['alerts.rules', [{ id: 'a', enabled: true, kind: 'often', filter: '' }], false],
    ['history.snapshotEveryMinutes', null, true],
    ['history.maxAgeDays', 1.5, false],
  ])('lets %s be %j: %s', (key, value, usable) => {
    expect(read({ [key]: value }).problem === null).toBe(usable);
  });

  it('has a usable default for every setting', () => {
    expect(read(defaultSettings)).toMatchObject({ settings: defaultSettings, chosen: settingKeys });
  });

  it('answers a value for every setting, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(readSettings(text).settings)).toEqual([...settingKeys]);
      }),
    );
  });

  it('is not led astray by names that objects have by themselves', () => {
    const { settings, document } = readSettings('{"version":1,"__proto__":{"theme":"dark"}}');
    expect(settings.theme).toBe('system');
    expect(Object.getPrototypeOf(document.values)).toBe(Object.prototype);
  });
});
