import { afterEach, describe, expect, it } from 'vitest';
import { chooseSpeech } from '../../../src-main/core/words/choose-language.ts';
import {
  currentSpeech,
  setSpeech,
  translate,
  translateIn,
} from '../../../src-main/core/words/translate.ts';

const german = { language: 'de', locale: 'de-AT' } as const;

afterEach(() => setSpeech(chooseSpeech([])));

describe('translate', () => {
  it('speaks English until told otherwise', () => {
    expect(currentSpeech()).toEqual({ language: 'en', locale: 'en' });
    expect(translate('window.pause')).toBe('Pause this list');
  });

  it('speaks the language that was set, and again another', () => {
    setSpeech(german);
    expect(translate('window.pause')).toBe('Diese Liste anhalten');
    setSpeech(chooseSpeech(['zh-CN']));
    expect(translate('window.pause')).toBe('暂停此列表');
    expect(currentSpeech()).toEqual({ language: 'zh-Hans', locale: 'zh-CN' });
  });

  it('throws for a key without words, in every language', () => {
    expect(() => translate('window.nowhere')).toThrow('no words for window.nowhere');
    expect(() => translateIn(german, 'window.nowhere')).toThrow('no words for window.nowhere');
  });
});

describe('translateIn', () => {
  it('leaves the chosen language alone', () => {
    expect(translateIn(german, 'window.resume')).toBe('Liste weiterlaufen lassen');
    expect(translate('window.resume')).toBe('Resume this list');
  });

  it.each([
    ['en', 0, 'no port open'],
    ['en', 1, 'one port open'],
    ['en', 1234, '1,234 ports open'],
    ['de', 0, 'kein Port offen'],
    ['de', 1, 'ein Port offen'],
    ['de', 1234, '1.234 Ports offen'],
    ['zh-Hans', 0, '没有打开的端口'],
    ['zh-Hans', 1, '1 个打开的端口'],
    ['zh-Hans', 1234, '1,234 个打开的端口'],
  ] as const)('says in %s how many: %i', (language, count, words) => {
    expect(translateIn({ language, locale: language }, 'commandLine.summaryPorts', { count })).toBe(
      words,
    );
  });

  it.each([
    ['en', 'node has 1,234 connections open to TCP port 8080 of ada, each with a socket'],
    ['de', 'node hat 1.234 Verbindungen zu TCP-Port 8080 von ada offen, jede mit'],
  ] as const)('writes amounts as %s does, and never a port', (language, words) => {
    const values = {
      processes: 'node',
      count: 1234,
      protocol: 'TCP',
      port: 8080,
      addresses: 'ada',
    };
    const text = translateIn({ language, locale: language }, 'explain.gistCalls', values);
    expect(text.replaceAll(/\[\[(?:[^\]:]*:|!)?|\]\]/g, '')).toContain(words);
  });

  it('takes a value that looks like a placeholder or a plural as it is', () => {
    const text = translateIn(german, 'commandLine.failure', {
      message: '{count} | @:window.pause',
    });
    expect(text).toBe('portside: {count} | @:window.pause');
  });
});
