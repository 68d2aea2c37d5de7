import { describe, expect, it } from 'vitest';
import { english } from '../../src-main/core/words/english/english.ts';
import { german } from '../../src-main/core/words/german/german.ts';

/** What may follow `portside:`; the others are parts of sentences. */
const problems = {
  commandLine:
    /^(broken|unknownCommand|suggestCommand|interrupted|unwritable|unreadable|bad[A-Z].*|snapshot-.*|open-.*|openTooLarge|openNotUnderstood|diffTwoInputs|config(UnknownKey|SuggestKey|ResetOrSet|Unwritten|Newer|NoEntry)|windowNotBuilt|noHistory|unix-(unreadable|format))$/,
  endCommand: /^(sayWhich|noSuch|nobody|no[A-Z].*|hidden.*|needsYes)$/,
  historyCommand: /^(backwards|port[A-Z].*|nothing.*|unknownTime|reach)$/,
  usage: /^(unknown|missing|optionMissing|invalid|excess|conflicting)/,
  webHost: /^(portInUse|portForbidden|address.*|startFailed)$/,
  dump: /^(empty|notDump|namesNotNumbers)$/,
} as const;

describe.each([
  ['English', english],
  ['German', german],
])('what is wrong, in %s', (_language, catalogue) => {
  it.each(Object.entries(problems))(
    'begins alike in %s: with a capital, or with what was given',
    (area, keys) => {
      const texts = Object.entries(catalogue[area as keyof typeof problems]).filter(([key]) =>
        keys.test(key),
      );
      expect(texts.length).toBeGreaterThan(1);
      for (const [, text] of texts) expect(text).not.toMatch(/^\p{Ll}/u);
    },
  );
});
