import { describe, expect, it } from 'vitest';
import { colourWanted } from '../../../src-main/cli/terminal/colour-wanted.ts';

describe('colourWanted', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ TERM: 'dumb' }, true, false],
    [{ TERM: 'xterm-256color' }, true, true],
  ])('%j on a terminal: %s → %s', (environment, isTerminal, wanted) => {
    expect(colourWanted(environment, isTerminal)).toBe(wanted);
  });
});
