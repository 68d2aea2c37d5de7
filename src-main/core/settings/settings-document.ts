import * as v from 'valibot';
import { migrateValues } from './migrate-values.ts';

/** The version of the file that this Portside writes. */
export const settingsVersion = 1;

/** A settings file as it stands, with the values of keys that this Portside does not know. */
export interface SettingsDocument {
  /** The version the values are in: ours, or a newer one. */
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

export const emptyDocument: SettingsDocument = { version: settingsVersion, values: {} };

/** Without it, a file was written by hand. */
const versionSchema = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

/**
 * Reads a settings file (JSON, UTF-8) and brings it to our version; null when it is none. Without
 * a `version` it was written by hand, which is version 0.
 */
export function parseDocument(text: string): SettingsDocument | null {
  const file = parseJson(text);
  if (!isRecord(file)) return null;
  const checked = v.safeParse(versionSchema, file['version']);
  if (!checked.success) return null;
  const version = checked.output;
  const values = withoutVersion(file);
  if (version > settingsVersion) return { version, values };
  return { version: settingsVersion, values: migrateValues(values, version) };
}

/** The text of a settings file, for people to read and change as well. */
export function documentText({ version, values }: SettingsDocument): string {
  return `${JSON.stringify({ version, ...values }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function withoutVersion(file: Readonly<Record<string, unknown>>): SettingsDocument['values'] {
  return Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'version'));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
