import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseText } from '../../../src-main/core/words/phrase-text.ts';
import { phraseRuns } from '../../support/phrase-runs.ts';

const phraseOf = (process: string) => ({
  key: 'explain.listensOne',
  values: { process, port: 80 },
});

describe('phraseText', () => {
  it('is the sentence without marks', () => {
    expect(phraseText(phraseOf('nginx 812'))).toBe(
      'nginx 812 is the listener here: it waits for connections to TCP port 80.',
    );
  });

  it('picks the form of a plural', () => {
    const text = (count: number) => phraseText({ key: 'explain.openForHours', values: { count } });
    expect([text(1), text(2)]).toEqual(['Opened an hour ago.', 'Opened 2 hours ago.']);
  });

  it('takes no value for a mark, a placeholder or a plural', () => {
    const hostile = fc.constantFrom(
      '[[port]]',
      '{port}',
      'a | b',
      "{'@'}",
      '@:explain.x',
      '[[',
      '$&',
    );
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (process) => {
        expect(phraseText(phraseOf(process))).toBe(
          `${process} is the listener here: it waits for connections to TCP port 80.`,
        );
      }),
    );
  });
});

describe('phraseRuns', () => {
  it('tells the glossary terms of the sentence apart, and only those', () => {
    const runs = phraseRuns(phraseOf('[[socket]] 1'));
    expect(runs[0]).toEqual({ text: '[[socket]] 1 is the ', term: null });
    expect(runs.flatMap((run) => run.term ?? [])).toEqual(['listener', 'port']);
    expect(runs.map((run) => run.text).join('')).toBe(phraseText(phraseOf('[[socket]] 1')));
  });
});
