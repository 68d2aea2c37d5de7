import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src-main/core/settings/default-settings.ts';
import { readSettings } from '../../../src-main/core/settings/read-settings.ts';
import { layerSettings } from '../../../src-main/core/settings/settings-state.ts';

const file = readSettings('{"version":1,"theme":"dark","intervalMs":2000}');

describe('layerSettings', () => {
  it('says where each value comes from', () => {
    expect(layerSettings(file, {})).toEqual({
      settings: { ...defaultSettings, theme: 'dark', intervalMs: 2000 },
      sources: { theme: 'file', intervalMs: 'file' },
    });
  });

  it('lays what stands for this run over the file', () => {
    const session = { intervalMs: { value: 500, source: 'command' } } as const;
    const { settings, sources } = layerSettings(file, session);
    expect(settings.intervalMs).toBe(500);
    expect(sources).toEqual({ theme: 'file', intervalMs: 'command' });
  });
});
