import { languageChoices, type SettingKey, themes, trayTitles } from './setting-schemas.ts';

const millisecondsIn: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };
const flags: Readonly<Record<string, boolean>> = {
  true: true,
  on: true,
  yes: true,
  false: false,
  off: false,
  no: false,
};

/** The settings that are on or off. */
export const flagKeys = [
  'closeToTray',
  'startAtLogin',
  'alerts.enabled',
  'history.enabled',
] as const satisfies readonly SettingKey[];

/** The words a setting can be, where it is one of a few. */
export const settingChoices: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  theme: themes,
  language: languageChoices,
  trayTitle: trayTitles,
};

/** Reads `500ms`, `2s`, `1.5s` or `1m`; answers milliseconds, or null. */
export function parseMilliseconds(text: string): number | null {
  const [, number, unit] = /^(\d{1,6}(?:\.\d{1,3})?)(ms|s|m)$/.exec(text) ?? [];
  const factor = millisecondsIn[unit ?? ''];
  return factor === undefined ? null : Math.round(Number(number) * factor);
}

/** A setting's value as a line of text that `valueOfText` reads again. */
export function textOfValue(key: SettingKey, value: unknown): string {
  if (key === 'intervalMs' && typeof value === 'number') return millisecondsText(value);
  if (key === 'alerts.watchedPorts' && Array.isArray(value)) return value.join(',') || 'none';
  if (value === null) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * What a person who typed `text` wants a setting to be. It need not be permitted: the setting's
 * schema decides that.
 */
export function valueOfText(key: SettingKey, text: string): unknown {
  const typed = text.trim();
  if (typed === 'none') return key === 'alerts.watchedPorts' ? [] : null;
  if (flagKeys.some((name) => name === key)) return flags[typed.toLowerCase()] ?? typed;
  if (key === 'alerts.watchedPorts' && !typed.startsWith('[')) return typed.split(/[\s,]+/);
  const choice = settingChoices[key]?.find((one) => one.toLowerCase() === typed.toLowerCase());
  return choice ?? parseMilliseconds(typed) ?? parseJson(typed);
}

function millisecondsText(ms: number): string {
  if (ms % 60_000 === 0) return `${ms / 60_000}m`;
  return ms < 1000 ? `${ms}ms` : `${ms / 1000}s`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
