import { closestWords } from '../words/closest-words.ts';
import { isRecordKey } from './setting-change.ts';
import { isSettingKey, settingKeys, type SettingKey } from './setting-schemas.ts';

/** A setting, or with `entry` one entry of a list by name: `names.3000`. */
export interface NamedSetting {
  readonly key: SettingKey;
  readonly entry: string | null;
}

export type KeyReading =
  | { readonly ok: true; readonly named: NamedSetting }
  /** What may have been meant, the likeliest first. */
  | { readonly ok: false; readonly suggestions: readonly string[] };

/**
 * Finds the setting a person named: upper and lower case are one, and a beginning that no other
 * setting has will do (`interval`, `history.maxA`).
 */
export function readSettingKey(text: string): KeyReading {
  const whole = wholeKey(text);
  if (whole !== null) return { ok: true, named: { key: whole, entry: null } };
  const dot = text.indexOf('.');
  const list = dot > 0 ? wholeKey(text.slice(0, dot)) : null;
  if (list !== null && isRecordKey(list) && dot < text.length - 1) {
    return { ok: true, named: { key: list, entry: text.slice(dot + 1) } };
  }
  return { ok: false, suggestions: closestWords(text, settingKeys) };
}

function wholeKey(text: string): SettingKey | null {
  if (isSettingKey(text)) return text;
  const wanted = text.toLowerCase();
  const matches = settingKeys.filter((key) => key.toLowerCase().startsWith(wanted));
  const exact = matches.find((key) => key.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  return wanted !== '' && matches.length === 1 ? (matches[0] ?? null) : null;
}
