import { describe, expect, it } from 'vitest';
import {
  controlOfSetting,
  settingsSections,
} from '../../../../src-renderer/stores/settings/settings-sections.ts';

describe('the sections of the settings', () => {
  it('show each setting once', () => {
    const keys = settingsSections.flatMap((section) => section.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['theme', 'choice'],
    ['closeToTray', 'switch'],
    ['history.enabled', 'switch'],
    ['intervalMs', 'text'],
    ['names', 'names'],
  ] as const)('change %s with a %s', (key, control) => {
    expect(controlOfSetting(key)).toBe(control);
  });
});
