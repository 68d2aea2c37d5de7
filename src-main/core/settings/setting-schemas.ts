import * as v from 'valibot';
import { alertRuleSchema, mostRules } from '../alerts/alert-rule.ts';
import { languages } from '../words/language.ts';
import { intervalLimitsMs } from './interval-limits.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const languageChoices = ['system', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** What is counted beside the tray's icon, where a system shows text there. */
export const trayTitles = ['off', 'open', 'exposed'] as const;

function wholeNumber(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

/** One line that a person can read: neither empty nor with control or direction characters. */
const plainText = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(60),
  v.regex(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u),
);

/** `3000` for both protocols, `3000/tcp` or `53/udp` for one. */
const portKey = v.pipe(
  v.string(),
  v.regex(/^(?:0|[1-9]\d{0,4})(?:\/(?:tcp|udp))?$/),
  v.check((text) => Number.parseInt(text, 10) <= 65_535),
);

/** Every setting with what it may be. A setting's key is its name in the file as well. */
export const settingSchemas = {
  intervalMs: wholeNumber(intervalLimitsMs.shortest, intervalLimitsMs.longest),
  closeToTray: v.boolean(),
  startAtLogin: v.boolean(),
  trayTitle: v.picklist(trayTitles),
  theme: v.picklist(themes),
  language: v.picklist(languageChoices),
  names: v.pipe(v.record(portKey, plainText), v.maxEntries(2000)),
  'alerts.enabled': v.boolean(),
  'alerts.rules': v.pipe(v.array(alertRuleSchema), v.maxLength(mostRules), v.readonly()),
  /** Until when alerts are silent (RFC 3339, UTC); null when they are not. */
  'alerts.snoozedUntil': v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  'alerts.watchedPorts': v.pipe(v.array(portKey), v.maxLength(1000)),
  'history.enabled': v.boolean(),
  'history.maxAgeDays': wholeNumber(1, 3650),
  'history.maxEvents': wholeNumber(1000, 50_000_000),
  /** Null takes none. */
  'history.snapshotEveryMinutes': v.nullable(wholeNumber(1, 10_080)),
} as const;

export type SettingKey = keyof typeof settingSchemas;

/** A value for every setting. */
export type Settings = {
  readonly [Key in SettingKey]: v.InferOutput<(typeof settingSchemas)[Key]>;
};

/** In the order in which people are shown them. */
export const settingKeys = Object.keys(settingSchemas) as readonly SettingKey[];

export function isSettingKey(text: string): text is SettingKey {
  return Object.hasOwn(settingSchemas, text);
}
