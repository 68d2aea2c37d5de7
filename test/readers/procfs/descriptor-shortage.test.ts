import { describe, expect, it } from 'vitest';
import { isDescriptorShortage } from '../../../src-main/readers/procfs/descriptor-shortage.ts';

describe('isDescriptorShortage', () => {
  it.each([
    ['EMFILE', true],
    ['ENFILE', true],
    ['ENOENT', false],
    ['EACCES', false],
    ['ESRCH', false],
  ])('%s: %s', (code, expected) => {
    expect(isDescriptorShortage(Object.assign(new Error('no'), { code }))).toBe(expected);
  });

  it('is not fooled by what is no error of the system', () => {
    for (const odd of [null, undefined, 5, new Error('too many'), {}]) {
      expect(isDescriptorShortage(odd)).toBe(false);
    }
  });
});
