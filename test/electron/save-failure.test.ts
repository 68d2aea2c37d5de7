import { describe, expect, it } from 'vitest';
import { saveFailure } from '../../src-main/electron/save-failure.ts';
import { saveFilters } from '../../src-main/electron/save-filters.ts';

function systemError(code: unknown): Error {
  return Object.assign(new Error(`${String(code)}: open '/home/ada/.x.tmp'`), { code });
}

describe('why a file was not written', () => {
  it.each([
    ['EACCES', 'You may not write to that folder. Choose another one.'],
    ['EPERM', 'You may not write to that folder. Choose another one.'],
    ['ENOSPC', 'The disk is full. Free some space or choose another disk.'],
    ['EDQUOT', 'The disk is full. Free some space or choose another disk.'],
    ['EROFS', 'That disk can only be read. Choose another one.'],
    ['ENOENT', 'That folder does not exist any more. Choose another one.'],
    ['EIO', 'The file could not be written (EIO). Choose another place.'],
  ])('%s', (code, words) => {
    expect(saveFailure(systemError(code))).toBe(words);
  });

  it.each([new Error('odd'), systemError(5), 'odd', null])('is told also for %s', (error) => {
    expect(saveFailure(error)).toMatch(/^The file could not be written \(.+\)/);
  });
});

describe('the kinds of file offered', () => {
  it.each([
    ['a.json', 'Portside snapshot', 'json'],
    ['a.b.csv', 'CSV table', 'csv'],
    ['a.md', 'Markdown table', 'md'],
    ['a.ndjson', 'Text', 'ndjson'],
  ])('%s', (fileName, name, extension) => {
    expect(saveFilters(fileName)).toEqual([{ name, extensions: [extension] }]);
  });
});
