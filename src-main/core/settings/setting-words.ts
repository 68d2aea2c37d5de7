import type { Phrase } from '../words/phrase.ts';
import type { SettingKey } from './setting-schemas.ts';
import type { SettingsProblem } from './settings-problem.ts';

/** The catalogue's key for a setting's short name, what it does, or what it may be. */
export function settingWord(word: 'title' | 'about' | 'expected', key: SettingKey): string {
  return `settings.${word}-${key.replace('.', '-')}`;
}

/** What is wrong with the settings and what to do. */
export function problemPhrase(problem: SettingsProblem): Phrase {
  switch (problem.kind) {
    case 'broken':
      return problem.file === null
        ? { key: 'settings.problem-broken', values: {} }
        : { key: 'settings.problem-aside', values: { file: problem.file } };
    case 'newer':
      return { key: 'settings.problem-newer', values: { version: problem.version } };
    case 'values':
      return { key: 'settings.problem-values', values: { keys: problem.keys.join(', ') } };
    case 'unreadable':
    case 'unwritable':
      return { key: `settings.problem-${problem.kind}`, values: { reason: problem.code } };
  }
}
