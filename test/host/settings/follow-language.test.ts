import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { chooseSpeech } from '../../../src-main/core/words/choose-language.ts';
import { currentSpeech, setSpeech, translate } from '../../../src-main/core/words/translate.ts';
import { followLanguage } from '../../../src-main/host/settings/follow-language.ts';
import { keepSettings } from '../../../src-main/host/settings/settings-keeper.ts';

afterEach(() => setSpeech(chooseSpeech([])));

async function followed(systemLanguages: readonly string[]) {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'portside-language-'));
  const settings = await keepSettings({ dataDirectory, unavailable: {}, commanded: {} });
  onTestFinished(async () => {
    settings.stop();
    await rm(dataDirectory, { recursive: true });
  });
  const language = followLanguage(settings, systemLanguages);
  onTestFinished(language.stop);
  const heard: string[] = [];
  language.onChange(() => heard.push(translate('window.pause')));
  return { settings, language, heard };
}

describe('followLanguage', () => {
  it('speaks what the system prefers until the settings name a language', async () => {
    const { settings, heard } = await followed(['fr-FR', 'de-AT']);
    expect(currentSpeech()).toEqual({ language: 'de', locale: 'de-AT' });
    await settings.change({ key: 'language', value: 'zh-Hans' });
    expect(translate('window.pause')).toBe('暂停此列表');
    await settings.change({ key: 'language', value: null });
    expect(heard).toEqual(['暂停此列表', 'Diese Liste anhalten']);
  });

  it('tells nobody of other settings', async () => {
    const { settings, heard } = await followed(['de']);
    await settings.change({ key: 'theme', value: 'dark' });
    await settings.change({ key: 'language', value: 'de' });
    expect(heard).toEqual([]);
  });

  it('changes nothing any more once stopped', async () => {
    const { settings, language, heard } = await followed(['de']);
    language.stop();
    await settings.change({ key: 'language', value: 'zh-Hans' });
    expect(heard).toEqual([]);
  });
});
