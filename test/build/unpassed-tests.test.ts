import { describe, expect, it } from 'vitest';
import { failedTests, skippedTests } from '../../build/scripts/unpassed-tests.ts';

const test = (fullName: string, status: string, ...failureMessages: readonly string[]) => ({
  fullName,
  status,
  failureMessages,
});
const file = (
  name: string,
  status: string,
  message: string,
  ...assertionResults: readonly ReturnType<typeof test>[]
) => ({ name, status, message, assertionResults });
const report = (...testResults: readonly ReturnType<typeof file>[]) =>
  JSON.stringify({ testResults });

const unpassedTests = (text: string) => [...failedTests(text, 'failed'), ...skippedTests(text)];

describe('what did not pass', () => {
  it('says nothing of tests that passed', () => {
    expect(unpassedTests(report(file('a.test.ts', 'passed', '', test('adds', 'passed'))))).toEqual(
      [],
    );
  });

  it('gives a failed test its file, its name and its reason', () => {
    const tests = [test('adds', 'passed'), test('sums up', 'failed', 'expected 1\nto be 2')];
    expect(unpassedTests(report(file('a.test.ts', 'failed', '', ...tests)))).toEqual([
      'failed: a.test.ts > sums up\n    expected 1\n    to be 2',
    ]);
  });

  it('gives a file that failed by itself its reason', () => {
    const broken = file('a.test.ts', 'failed', 'Cannot find module', test('adds', 'skipped'));
    expect(unpassedTests(report(broken))).toEqual([
      'failed: a.test.ts\n    Cannot find module',
      'skipped: a.test.ts > adds',
    ]);
  });

  it('tells with the word it is given', () => {
    const bad = file('a.test.ts', 'failed', '', test('adds', 'failed', 'no'));
    expect(failedTests(report(bad), 'failed at first')).toEqual([
      'failed at first: a.test.ts > adds\n    no',
    ]);
  });

  it('cuts a reason that goes on and on', () => {
    const long = Array.from({ length: 500 }, (_, line) => `line ${String(line)}`).join('\n');
    const [told = ''] = unpassedTests(
      report(file('a.test.ts', 'failed', '', test('adds', 'failed', long))),
    );
    expect(told.split('\n')).toHaveLength(13);
    expect(told).toContain('line 11');
  });

  it.each(['pending', 'skipped', 'todo'])('names a test that did not run: %s', (status) => {
    const files = [
      file('a.test.ts', 'passed', '', test('adds', status)),
      file('b.test.ts', 'failed', '', test('takes', 'failed', 'no')),
    ];
    expect(unpassedTests(report(...files))).toEqual([
      'failed: b.test.ts > takes\n    no',
      'skipped: a.test.ts > adds',
    ]);
  });

  it.each(['', 'not JSON', '{}'])('has nothing to say of no report: %s', (text) => {
    expect(unpassedTests(text)).toEqual([]);
  });
});
