import * as v from 'valibot';
import { defaultSettings } from './default-settings.ts';
import { settingKeys, type SettingKey, type Settings, settingSchemas } from './setting-schemas.ts';
import {
  emptyDocument,
  parseDocument,
  type SettingsDocument,
  settingsVersion,
} from './settings-document.ts';
import type { SettingsProblem } from './settings-problem.ts';

/** What a settings file says. */
export interface ReadSettings {
  readonly document: SettingsDocument;
  /** A value for every setting: the file's where it has a usable one, else the default. */
  readonly settings: Settings;
  /** The settings for which the file has a usable value. */
  readonly chosen: readonly SettingKey[];
  readonly problem: SettingsProblem | null;
}

/** Reads the text of a settings file; `broken` when it is none at all. Never throws. */
export function readSettings(text: string): ReadSettings {
  const document = parseDocument(text);
  if (document === null) {
    const problem = { kind: 'broken', file: null } as const;
    return { ...settingsOf(emptyDocument), problem };
  }
  return settingsOf(document);
}

/** The settings that stand in a document. */
export function settingsOf(document: SettingsDocument): ReadSettings {
  const settings: Record<string, unknown> = { ...defaultSettings };
  const chosen: SettingKey[] = [];
  const unusable: string[] = [];
  for (const key of settingKeys) {
    if (!Object.hasOwn(document.values, key)) continue;
    const checked = v.safeParse(settingSchemas[key], document.values[key]);
    if (checked.success) {
      settings[key] = checked.output;
      chosen.push(key);
    } else unusable.push(key);
  }
  // Each value either is the default or came through the key's own schema.
  const complete = settings as unknown as Settings;
  return { document, settings: complete, chosen, problem: problemOf(document, unusable) };
}

function problemOf(
  { version }: SettingsDocument,
  unusable: readonly string[],
): SettingsProblem | null {
  if (version > settingsVersion) return { kind: 'newer', version };
  return unusable.length > 0 ? { kind: 'values', keys: unusable } : null;
}
