import { setPortNames } from '../../core/settings/own-names.ts';
import { spokenBy } from '../../core/words/choose-language.ts';
import { environmentLanguages } from '../../core/words/environment-languages.ts';
import { setSpeech } from '../../core/words/translate.ts';
import { settingsFile } from '../../storage/settings-file.ts';

/** The languages the person at this terminal prefers, best first, as BCP-47 tags. */
export function terminalLanguages(): readonly string[] {
  const asked = environmentLanguages(process.env);
  if (asked.length > 0 || process.platform === 'linux') return asked;
  // Windows and macOS tell terminals nothing by variables; ICU asks the system.
  return [Intl.DateTimeFormat().resolvedOptions().locale];
}

/**
 * Lets a command of this terminal speak the language of the settings in `dataDirectory`, and call
 * ports as they do.
 */
export async function speakOwnLanguage(dataDirectory: string): Promise<void> {
  const { file } = await settingsFile(dataDirectory).read('keep');
  setPortNames(file?.settings.names ?? {});
  setSpeech(spokenBy(file?.settings.language ?? 'system', terminalLanguages()));
}
