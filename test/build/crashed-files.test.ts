import { describe, expect, it } from 'vitest';
import { crashedFiles } from '../../build/scripts/crashed-files.ts';

const file = (name: string, status: string, message: string, tests: readonly string[]) => ({
  name,
  status,
  message,
  assertionResults: tests.map((one) => ({ fullName: one, status: one })),
});
const report = (...testResults: readonly ReturnType<typeof file>[]) =>
  JSON.stringify({ testResults });

describe('crashedFiles', () => {
  it('names a file whose process went before a test could end', () => {
    const files = [
      file('fine.test.ts', 'passed', '', ['passed', 'passed']),
      file('gone.test.ts', 'failed', '', ['pending', 'pending']),
    ];
    expect(crashedFiles(report(...files))).toEqual(['gone.test.ts']);
  });

  it('names a file whose process went in the middle', () => {
    const half = file('half.test.ts', 'failed', '', ['passed', 'pending']);
    expect(crashedFiles(report(half))).toEqual(['half.test.ts']);
  });

  it.each([
    ['a test of it failed', file('a.test.ts', 'failed', '', ['passed', 'failed'])],
    ['it says why', file('a.test.ts', 'failed', 'Cannot find module', [])],
    ['its tests were skipped', file('a.test.ts', 'passed', '', ['pending'])],
  ])('does not name a file when %s', (_, one) => {
    expect(crashedFiles(report(one))).toEqual([]);
  });

  it('names none when another file failed by itself', () => {
    const gone = file('gone.test.ts', 'failed', '', ['pending']);
    const broken = file('broken.test.ts', 'failed', 'Cannot find module', []);
    expect(crashedFiles(report(gone, broken))).toEqual([]);
  });

  it.each(['', 'not JSON', '{}'])('finds none in a report without files: %s', (text) => {
    expect(crashedFiles(text)).toEqual([]);
  });
});
