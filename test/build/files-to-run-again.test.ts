import { describe, expect, it } from 'vitest';
import { filesToRunAgain } from '../../build/scripts/files-to-run-again.ts';

const file = (name: string, status: string, message: string, tests: readonly string[]) => ({
  name,
  status,
  message,
  assertionResults: tests.map((one) => ({ fullName: one, status: one })),
});
const report = (...testResults: readonly ReturnType<typeof file>[]) =>
  JSON.stringify({ testResults });

describe('filesToRunAgain', () => {
  it('names a file whose process went before a test could end', () => {
    const files = [
      file('fine.test.ts', 'passed', '', ['passed', 'passed']),
      file('gone.test.ts', 'failed', '', ['pending', 'pending']),
    ];
    expect(filesToRunAgain(report(...files), false)).toEqual(['gone.test.ts']);
  });

  it('names a file whose process went in the middle', () => {
    const half = file('half.test.ts', 'failed', '', ['passed', 'pending']);
    expect(filesToRunAgain(report(half), false)).toEqual(['half.test.ts']);
  });

  it.each([
    ['a test of it failed', file('a.test.ts', 'failed', '', ['passed', 'failed'])],
    ['it says why', file('a.test.ts', 'failed', 'Cannot find module', [])],
    ['its tests were skipped', file('a.test.ts', 'passed', '', ['pending'])],
  ])('does not name a file when %s', (_, one) => {
    expect(filesToRunAgain(report(one), false)).toEqual([]);
  });

  it('names none when another file failed by itself', () => {
    const gone = file('gone.test.ts', 'failed', '', ['pending']);
    const broken = file('broken.test.ts', 'failed', 'Cannot find module', []);
    expect(filesToRunAgain(report(gone, broken), false)).toEqual([]);
  });

  it.each(['', 'not JSON', '{}'])('finds none in a report without files: %s', (text) => {
    expect(filesToRunAgain(text, false)).toEqual([]);
  });

  describe('of tests that meet the real machine', () => {
    const bad = (name: string) => file(name, 'failed', '', ['passed', 'failed']);
    const fine = file('fine.test.ts', 'passed', '', ['passed']);

    it('names what failed, whether a test did, a file or a process', () => {
      const broken = file('broken.test.ts', 'failed', 'Cannot find module', []);
      const gone = file('gone.test.ts', 'failed', '', ['pending']);
      expect(filesToRunAgain(report(fine, bad('a.test.ts'), broken, gone), true)).toEqual([
        'a.test.ts',
        'broken.test.ts',
        'gone.test.ts',
      ]);
    });

    it('names none where so many failed that it is no accident', () => {
      const many = ['a', 'b', 'c', 'd'].map((name) => bad(`${name}.test.ts`));
      expect(filesToRunAgain(report(fine, ...many), true)).toEqual([]);
    });
  });
});
