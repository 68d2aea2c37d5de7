import { describe, expect, it } from 'vitest';
import { languages } from '../../../src-main/core/words/language.ts';
import { pluralFormCounts, pluralRules } from '../../../src-main/core/words/plural-forms.ts';

const counts = [0, 1, 2, 5, 21, 1000];

describe('pluralRules', () => {
  it.each(languages)('tells as many numbers apart in %s as Unicode’s rules do', (language) => {
    const categories = new Intl.PluralRules(language);
    const forms = pluralFormCounts[language];
    const rule = pluralRules[language];
    expect(categories.resolvedOptions().pluralCategories).toHaveLength(forms);
    for (const one of counts) {
      for (const other of counts) {
        expect(rule(one, forms) === rule(other, forms)).toBe(
          categories.select(one) === categories.select(other),
        );
      }
    }
  });

  it.each(languages)(
    'gives nothing a form of its own in %s where there is one more',
    (language) => {
      const forms = pluralFormCounts[language] + 1;
      const chosen = counts.map((count) => pluralRules[language](count, forms));
      expect(chosen.filter((form) => form === 0)).toHaveLength(1);
      expect(Math.max(...chosen)).toBe(forms - 1);
    },
  );
});
