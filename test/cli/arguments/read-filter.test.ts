import { describe, expect, it } from 'vitest';
import { filterProblem, readFilter } from '../../../src-main/cli/arguments/read-filter.ts';
import { CommandError } from '../../../src-main/cli/command-error.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';

const web = listenerAt('127.0.0.1:8123', [anOwner(7702, 'python3')]);

describe('readFilter', () => {
  it('joins the words of the command line', () => {
    expect(readFilter(['port:8123', 'proc:python3'])(web)).toBe(true);
    expect(readFilter(['port:8123 proc:node'])(web)).toBe(false);
    expect(readFilter(['-port:8123'])(web)).toBe(false);
  });

  it('keeps everything without words', () => {
    expect(readFilter([])(web)).toBe(true);
  });

  it('points at the term that is wrong', () => {
    const lines = problemOf(['node', 'prt:9', 'x']).split('\n');
    expect(lines[0]).toContain('prt:');
    expect(lines.slice(1)).toEqual(['  node prt:9 x', '       ^^^^^']);
  });

  it('ends with bad usage', () => {
    expect(() => readFilter(['port:x'])).toThrow(CommandError);
    expect(() => readFilter(['port:x'])).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});

describe('filterProblem', () => {
  it('counts columns under wide characters and shows controls', () => {
    const text = '日本 p\x1b:1';
    const error = {
      start: 3,
      end: 7,
      term: 'p\x1b:1',
      key: 'filter.badRange',
      values: { value: '\x1b[2J' },
    };
    const lines = filterProblem(text, error).split('\n');
    expect(lines[0]).toContain('“␛[2J”');
    expect(lines.slice(1)).toEqual(['  日本 p␛:1', '       ^^^^']);
  });

  it('points at a place where nothing stands', () => {
    const error = { start: 2, end: 2, term: '', key: 'filter.nothingThere', values: {} };
    expect(filterProblem('a ', error).split('\n')[2]).toBe('    ^');
  });
});

function problemOf(words: readonly string[]): string {
  try {
    readFilter(words);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}
