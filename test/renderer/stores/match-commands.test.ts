import { describe, expect, it } from 'vitest';
import { matchCommands } from '../../../src-renderer/stores/match-commands.ts';

const commands = ['Pause', 'Copy endpoint', 'Copy URL', 'Colours: dark'].map((words) => ({
  words,
}));

function words(typed: string): readonly string[] {
  return matchCommands(typed, commands).map((command) => command.words);
}

describe('matchCommands', () => {
  it('keeps everything in its order while nothing is typed', () => {
    expect(matchCommands('  ', commands)).toEqual(commands);
  });

  it('puts the best answer first and leaves out what has not the letters', () => {
    expect(words('dark')).toEqual(['Colours: dark']);
    expect(words('cu')[0]).toBe('Copy URL');
    expect(words('co')).toEqual(expect.arrayContaining(['Copy endpoint', 'Copy URL']));
    expect(words('zz')).toEqual([]);
  });
});
