import { afterEach, describe, expect, it } from 'vitest';
import { usageProblem } from '../../src-main/cli/usage-problem.ts';
import { chooseSpeech } from '../../src-main/core/words/choose-language.ts';
import { setSpeech } from '../../src-main/core/words/translate.ts';

afterEach(() => setSpeech(chooseSpeech([])));

const cases = [
  [
    'commander.unknownOption',
    "error: unknown option '--x{count}'",
    'unbekannte Option „--x{count}“',
  ],
  [
    'commander.missingArgument',
    "error: missing required argument 'PORT'",
    'das Argument „PORT“ fehlt',
  ],
  [
    'commander.optionMissingArgument',
    "error: option '--format <FORMAT>' argument missing",
    'der Option „--format <FORMAT>“ fehlt ihr Wert',
  ],
  ['commander.other', 'error: something else', 'something else'],
  ['commander.unknownOption', 'error: said otherwise', 'said otherwise'],
] as const;

describe('usageProblem', () => {
  it.each(cases)('says %s (%s) in German: %s', (code, message, words) => {
    setSpeech(chooseSpeech(['de']));
    expect(usageProblem({ code, message })).toBe(words);
  });

  it.each(cases)('keeps Commander’s words for %s (%s) in English', (code, message) => {
    expect(usageProblem({ code, message })).toBe(message.replace('error: ', ''));
  });
});
