import { CommanderError } from 'commander';
import { translate } from '../core/words/translate.ts';
import { partNegatedTerms } from './arguments/part-negated-terms.ts';
import { CommandError } from './command-error.ts';
import type { CommandTools } from './command-tools.ts';
import { createProgram } from './create-program.ts';
import { exitCode } from './exit-code.ts';
import type { Terminal } from './terminal/terminal.ts';
import { visibleLines, visibleText } from '../core/words/visible-text.ts';
import { usageProblem } from './usage-problem.ts';

const commandNames = [
  'list',
  'watch',
  'explain',
  'end',
  'snapshot',
  'open',
  'diff',
  'history',
  'config',
  'serve',
];

/**
 * Runs one command line (without the names of Node and the program) and answers its exit code.
 * Whatever goes wrong is one line on stderr that says what to do.
 */
export async function runCommandLine(
  words: readonly string[],
  tools: CommandTools,
): Promise<number> {
  let code: number = exitCode.done;
  const program = createProgram(tools, (answer) => (code = answer));
  try {
    await program.parseAsync([...partNegatedTerms(helpWords(words))], { from: 'user' });
    return code;
  } catch (error) {
    return report(error, words, tools.terminal);
  }
}

/** `help` and `help list` are what other programs have for `--help` and `list --help`. */
function helpWords(words: readonly string[]): readonly string[] {
  const [first, name] = words;
  if (first !== 'help') return words;
  if (name === undefined) return ['--help'];
  return commandNames.includes(name) ? [name, '--help'] : [name];
}

function report(error: unknown, words: readonly string[], { err }: Terminal): number {
  if (error instanceof CommandError) return say(error.message, error.exitCode, err);
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCode.done : say(usageLine(error, words), exitCode.usage, err);
  }
  const reason = visibleText(error instanceof Error ? error.message : String(error));
  return say(translate('commandLine.broken', { reason }), exitCode.unreadable, err);
}

/** Messages may quote what was typed, by whomever they were written. */
function say(message: string, code: number, err: Terminal['err']): number {
  err.write(`${visibleLines(translate('commandLine.failure', { message }))}\n`);
  return code;
}

/** What is wrong on one line, and where to read more. */
function usageLine(error: CommanderError, words: readonly string[]): string {
  const problem = visibleText(usageProblem(error).replaceAll('\n', ' ').replace(/\.$/, ''));
  const command = commandNames.find((name) => name === words[0]);
  const help = ['portside', command, '--help'].filter(Boolean).join(' ');
  return translate('commandLine.usageProblem', { problem, help });
}
