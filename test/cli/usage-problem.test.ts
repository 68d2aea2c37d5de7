import { afterEach, describe, expect, it } from 'vitest';
import { usageProblem } from '../../src-main/cli/usage-problem.ts';
import { chooseSpeech } from '../../src-main/core/words/choose-language.ts';
import { setSpeech } from '../../src-main/core/words/translate.ts';

afterEach(() => setSpeech(chooseSpeech([])));

const cases = [
  [
    'commander.unknownOption',
    "error: unknown option '--x{count}'",
    'Unbekannte Option „--x{count}“',
  ],
  [
    'commander.missingArgument',
    "error: missing required argument 'PORT'",
    'Das Argument „PORT“ fehlt',
  ],
  [
    'commander.optionMissingArgument',
    "error: option '--format <FORMAT>' argument missing",
    'Der Option „--format <FORMAT>“ fehlt ihr Wert',
  ],
  [
    'commander.invalidArgument',
    "error: option '--format <FORMAT>' argument 'it's x' is invalid. Allowed choices are table, json.",
    "Die Option „--format <FORMAT>“ kennt kein „it's x“. Möglich sind table, json.",
  ],
  [
    'commander.excessArguments',
    "error: too many arguments for 'serve'. Expected 0 arguments but got 1.",
    'Zu viele Argumente für „serve“: 0 möglich, 1 angegeben',
  ],
  [
    'commander.conflictingOption',
    "error: option '--at <TIME>' cannot be used with option '--since <TIME>'",
    'Die Option „--at <TIME>“ geht nicht zusammen mit „--since <TIME>“',
  ],
  ['commander.other', 'error: something else', 'something else'],
  ['commander.unknownOption', 'error: said otherwise', 'said otherwise'],
] as const;

describe('usageProblem', () => {
  it.each(cases)('says %s (%s) in German: %s', (code, message, words) => {
    setSpeech(chooseSpeech(['de']));
    expect(usageProblem({ code, message })).toBe(words);
  });

  it.each([
    [cases[0], 'Unknown option “--x{count}”'],
    [cases[1], 'Missing required argument “PORT”'],
    [cases[2], 'Option “--format <FORMAT>” argument missing'],
    [
      cases[3],
      "Option “--format <FORMAT>” argument “it's x” is invalid. Allowed choices are table, json.",
    ],
    [cases[4], 'Too many arguments for “serve”: it takes 0, and 1 were given'],
    [cases[5], 'Option “--at <TIME>” cannot be used with option “--since <TIME>”'],
    [cases[6], 'something else'],
    [cases[7], 'said otherwise'],
  ] as const)('says %s in English: %s', ([code, message], words) => {
    expect(usageProblem({ code, message })).toBe(words);
  });
});
