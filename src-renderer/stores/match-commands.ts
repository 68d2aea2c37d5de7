import { fuzzyScore } from '../../src-main/core/actions/fuzzy-score.ts';

/** What of a list answers to what was typed, best first; everything, in its order, for nothing. */
export function matchCommands<Named extends { readonly words: string }>(
  typed: string,
  commands: readonly Named[],
): readonly Named[] {
  if (typed.trim() === '') return commands;
  return commands
    .flatMap((command) => {
      const score = fuzzyScore(typed, command.words);
      return score === null ? [] : [{ command, score }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ command }) => command);
}
