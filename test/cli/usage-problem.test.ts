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
  [
    'commander.invalidArgument',
    "error: option '--format <FORMAT>' argument 'it's x' is invalid. Allowed choices are table, json.",
    "die Option „--format <FORMAT>“ kennt kein „it's x“. Möglich sind table, json.",
  ],
  [
    'commander.excessArguments',
    "error: too many arguments for 'serve'. Expected 0 arguments but got 1.",
    'zu viele Argumente für „serve“: 0 möglich, 1 angegeben',
  ],
  [
    'commander.conflictingOption',
    "error: option '--at <TIME>' cannot be used with option '--since <TIME>'",
    'die Option „--at <TIME>“ geht nicht zusammen mit „--since <TIME>“',
  ],
  ['commander.other', 'error: something else', 'something else'],
  ['commander.unknownOption', 'error: said otherwise', 'said otherwise'],
] as const;

describe('usageProblem', () => {
  it.each(cases)('says %s (%s) in German: %s', (code, message, words) => {
    setSpeech(chooseSpeech(['de']));
    expect(usageProblem({ code, message })).toBe(words);
  });

  const others = cases.filter(([code]) => code !== 'commander.excessArguments');

  it.each(others)('keeps Commander’s words for %s (%s) in English', (code, message) => {
    expect(usageProblem({ code, message })).toBe(message.replace('error: ', ''));
  });
});
