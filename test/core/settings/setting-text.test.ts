import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src-main/core/settings/default-settings.ts';
import {
  flagKeys,
  textOfValue,
  valueOfText,
} from '../../../src-main/core/settings/setting-text.ts';
import { settingKeys } from '../../../src-main/core/settings/setting-schemas.ts';

describe('the text of a setting', () => {
  it.each([
    ['intervalMs', '2s', 2000],
    ['intervalMs', '500ms', 500],
    ['intervalMs', '1m', 60_000],
    ['intervalMs', '750', 750],
    ['intervalMs', 'soon', 'soon'],
    ['closeToTray', 'Off', false],
    ['closeToTray', 'yes', true],
    ['closeToTray', '1', '1'],
    ['theme', 'DARK', 'dark'],
    ['language', 'zh-hans', 'zh-Hans'],
    ['theme', 'drak', 'drak'],
    ['alerts.watchedPorts', '3000, 53/udp', ['3000', '53/udp']],
    ['alerts.watchedPorts', '["3000"]', ['3000']],
    ['alerts.watchedPorts', 'none', []],
    ['history.snapshotEveryMinutes', 'none', null],
    ['names', '{"3000":"my shop"}', { 3000: 'my shop' }],
  ] as const)('of %s %j is %j', (key, text, value) => {
    expect(valueOfText(key, text)).toEqual(value);
  });

  it.each(settingKeys)('writes the default of %s so that it is read again', (key) => {
    const value = defaultSettings[key];
    expect(valueOfText(key, textOfValue(key, value))).toEqual(value);
  });

  it('writes every interval so that it is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 250, max: 60_000 }), (ms) => {
        expect(valueOfText('intervalMs', textOfValue('intervalMs', ms))).toBe(ms);
      }),
    );
  });

  it('knows which settings are on or off', () => {
    const flags = settingKeys.filter((key) => typeof defaultSettings[key] === 'boolean');
    expect([...flagKeys]).toEqual(flags);
  });
});
