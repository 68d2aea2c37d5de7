import * as v from 'valibot';
import { settingKeys, type SettingKey, settingSchemas } from './setting-schemas.ts';
import type { SettingsDocument } from './settings-document.ts';

/** Settings that are lists by name, of which one entry may be changed without the others. */
export const recordKeys = ['names'] as const satisfies readonly SettingKey[];

/**
 * One setting's new value; null puts the default back. With `entry`, only that entry of a list by
 * name (`names`) gets the value, or goes.
 */
export const settingChange = v.strictObject({
  key: v.picklist(settingKeys),
  entry: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  value: v.unknown(),
});

export type SettingChange = v.InferOutput<typeof settingChange>;

/**
 * A document with the change in it, all else as it was; null when the setting may not be that.
 */
export function changeDocument(
  document: SettingsDocument,
  change: SettingChange,
): SettingsDocument | null {
  const { key, entry, value } = change;
  if (entry !== undefined && !isRecordKey(key)) return null;
  const next = entry === undefined ? value : withEntry(document.values[key], entry, value);
  if (next === null || isEmptyRecord(next)) return without(document, key);
  const checked = v.safeParse(settingSchemas[key], next);
  if (!checked.success || !holdsEntry(checked.output, change)) return null;
  return { ...document, values: { ...document.values, [key]: checked.output } };
}

/** Schemas leave out, rather than refuse, names that objects have by themselves (`__proto__`). */
function holdsEntry(record: unknown, { entry, value }: SettingChange): boolean {
  return entry === undefined || value === null || Object.hasOwn(Object(record) as object, entry);
}

/** Whether the setting is a list by name, whose entries can be changed one at a time. */
export function isRecordKey(key: SettingKey): key is (typeof recordKeys)[number] {
  return recordKeys.some((name) => name === key);
}

function without(document: SettingsDocument, key: SettingKey): SettingsDocument {
  const kept = Object.entries(document.values).filter(([name]) => name !== key);
  return { ...document, values: Object.fromEntries(kept) };
}

function withEntry(record: unknown, entry: string, value: unknown): unknown {
  const known = typeof record === 'object' && record !== null ? Object.entries(record) : [];
  const others = known.filter(([name]) => name !== entry);
  return Object.fromEntries(value === null ? others : [...others, [entry, value]]);
}

function isEmptyRecord(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0
  );
}
