import { type NamedSetting, readSettingKey } from '../../core/settings/setting-key.ts';
import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';
import { visibleText } from '../../core/words/visible-text.ts';

export const configFormats = ['text', 'json'] as const;
export type ConfigFormat = (typeof configFormats)[number];

/** What `portside config` was asked for. */
export interface ConfigWish {
  readonly key: string | null;
  readonly value: string | null;
  /** The setting that gets its default back; `all` for every one. */
  readonly reset: string | null;
  readonly format: ConfigFormat;
}

/** The setting that was named; throws what may have been meant. */
export function namedSetting(text: string): NamedSetting {
  const reading = readSettingKey(text);
  if (reading.ok) return reading.named;
  const values = { text: visibleText(text), suggestions: reading.suggestions.join(', ') };
  const key = reading.suggestions.length > 0 ? 'configSuggestKey' : 'configUnknownKey';
  throw new CommandError(exitCode.usage, translate(`commandLine.${key}`, values));
}

/** Refuses what cannot be meant together. */
export function checkWish({ key, reset }: ConfigWish): void {
  if (key === null || reset === null) return;
  throw new CommandError(exitCode.usage, translate('commandLine.configResetOrSet'));
}
