import type { Command } from '../../stores/command.ts';
import { useWords } from '../use-words.ts';

/** Makes a command of the window; it is known by the key of its words. */
export function useWindowCommand(): (key: string, run: () => void, hint?: string) => Command {
  const { say } = useWords();
  return (key, run, hint = '') => ({ id: key, group: 'window', words: say(key), hint, run });
}
