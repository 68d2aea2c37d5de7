import { defaultSettings } from '../../core/settings/default-settings.ts';
import type { ReadSettings } from '../../core/settings/read-settings.ts';
import { settingKeys, type SettingKey } from '../../core/settings/setting-schemas.ts';
import { textOfValue } from '../../core/settings/setting-text.ts';
import { settingWord } from '../../core/settings/setting-words.ts';
import { translate } from '../../core/words/translate.ts';
import { truncateMiddle } from '../terminal/fit-width.ts';
import { safeJson } from '../terminal/safe-json.ts';
import type { TextOutput } from '../terminal/terminal.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { wrapText } from '../terminal/wrap-text.ts';

const usualColumns = 80;
const indent = '    ';
const widestValue = 60;

/** Every setting with its value, whether that is the default, and what it does. */
export function settingsTable(read: ReadSettings, path: string, out: TextOutput): string {
  const columns = Math.min(out.columns() ?? usualColumns, 100);
  const entries = settingKeys.map((key) => entryText(key, read, columns, out));
  const where = out.style(
    'soft',
    translate('commandLine.configWhere', { path: visibleText(path) }),
  );
  return `${entries.join('\n')}\n${where}\n`;
}

function entryText(key: SettingKey, read: ReadSettings, columns: number, out: TextOutput): string {
  // What does not fit is there in whole with `portside config KEY`.
  const text = visibleText(textOfValue(key, read.settings[key]));
  const value = truncateMiddle(text, widestValue);
  const source = translate(
    read.chosen.includes(key) ? 'commandLine.configSet' : 'commandLine.configDefault',
  );
  const about = wrapText(translate(settingWord('about', key)), columns - indent.length);
  const head = `${out.style('strong', key)} = ${value}  ${out.style('soft', source)}\n`;
  return head + about.map((line) => `${indent}${out.style('soft', line)}\n`).join('');
}

/** The same for programs. */
export function settingsJson(read: ReadSettings, path: string): string {
  const settings = Object.fromEntries(settingKeys.map((key) => [key, entryObject(key, read)]));
  return `${safeJson(JSON.stringify({ path, settings }, null, 2))}\n`;
}

function entryObject(key: SettingKey, read: ReadSettings) {
  return {
    value: read.settings[key],
    default: defaultSettings[key],
    isDefault: !read.chosen.includes(key),
    about: translate(settingWord('about', key)),
  };
}
