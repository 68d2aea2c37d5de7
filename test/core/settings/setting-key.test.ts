import { describe, expect, it } from 'vitest';
import { readSettingKey } from '../../../src-main/core/settings/setting-key.ts';
import { settingKeys } from '../../../src-main/core/settings/setting-schemas.ts';

describe('readSettingKey', () => {
  it.each(settingKeys)('knows %s', (key) => {
    expect(readSettingKey(key)).toEqual({ ok: true, named: { key, entry: null } });
    expect(readSettingKey(key.toUpperCase())).toEqual({ ok: true, named: { key, entry: null } });
  });

  it.each([
    ['interval', 'intervalMs', null],
    ['close', 'closeToTray', null],
    ['history.maxA', 'history.maxAgeDays', null],
    ['names.3000', 'names', '3000'],
    ['name.53/udp', 'names', '53/udp'],
    ['names.53/udp', 'names', '53/udp'],
  ])('takes %s for %s %s', (text, key, entry) => {
    expect(readSettingKey(text)).toEqual({ ok: true, named: { key, entry } });
  });

  it.each([
    ['history.max', []],
    ['thme', ['theme']],
    ['theme.dark', []],
    ['names.', ['names']],
    ['', []],
    ['__proto__', []],
  ])('does not know %j, and suggests %j', (text, suggestions) => {
    const reading = readSettingKey(text);
    expect(reading.ok).toBe(false);
    for (const one of suggestions) expect(reading).toMatchObject({ suggestions: [one] });
  });
});
