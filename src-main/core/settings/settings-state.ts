import type { Phrase } from '../words/phrase.ts';
import type { ReadSettings } from './read-settings.ts';
import type { SettingKey, Settings } from './setting-schemas.ts';
import type { SettingsProblem } from './settings-problem.ts';

/**
 * Where a setting's value comes from: the settings file, an option of the command that started
 * this Portside, or a change that lasts only for this run because it could not be written.
 */
export type SettingSource = 'file' | 'command' | 'run';

/** The settings as they stand, and what is to be known about them. */
export interface SettingsState {
  readonly settings: Settings;
  /** A setting that is not in here has its default. */
  readonly sources: Readonly<Partial<Record<SettingKey, SettingSource>>>;
  readonly problems: readonly SettingsProblem[];
  /** Settings that this host cannot carry out, with the reason. */
  readonly unavailable: Readonly<Partial<Record<SettingKey, Phrase>>>;
  /** Settings that this host tried to carry out and could not, with the reason and the way out. */
  readonly failures: Readonly<Partial<Record<SettingKey, Phrase>>>;
  /** Where the settings are kept. */
  readonly path: string;
}

/** Values that stand above the file until Portside ends. */
export type SessionSettings = Readonly<
  Partial<Record<SettingKey, { readonly value: unknown; readonly source: 'command' | 'run' }>>
>;

/** Lays what stands for this run over what the file says. Session values must be checked ones. */
export function layerSettings(
  file: ReadSettings,
  session: SessionSettings,
): Pick<SettingsState, 'settings' | 'sources'> {
  const over = Object.entries(session);
  return {
    settings: {
      ...file.settings,
      ...Object.fromEntries(over.map(([key, { value }]) => [key, value])),
    },
    sources: {
      ...Object.fromEntries(file.chosen.map((key) => [key, 'file' as const])),
      ...Object.fromEntries(over.map(([key, { source }]) => [key, source])),
    },
  };
}
