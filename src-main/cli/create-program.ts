import { Command, Option } from 'commander';
import { closestWords } from '../core/words/closest-words.ts';
import { translate } from '../core/words/translate.ts';
import { addCommand, commandWord as word, type Finish } from './add-command.ts';
import { intervalOption } from './arguments/interval-option.ts';
import { parseHost } from './arguments/parse-host.ts';
import { parseServerPort } from './arguments/parse-port.ts';
import { CommandError } from './command-error.ts';
import type { CommandTools } from './command-tools.ts';
import { type ConfigFormat, configFormats } from './config/config-wish.ts';
import { exitCode } from './exit-code.ts';
import { diffFormats, type DiffFormat } from './diff/diff-formats.ts';
import { addEnd } from './end/add-end.ts';
import { addHistory } from './history/add-history.ts';
import { listFormats, type ListFormat } from './list/list-formats.ts';
import { helpLayout } from './terminal/help-layout.ts';
import { snapshotFormats, type SnapshotFormat } from './snapshot/snapshot-formats.ts';
import type { Terminal } from './terminal/terminal.ts';
import { visibleText } from '../core/words/visible-text.ts';
import { addWatch } from './watch/add-watch.ts';

/**
 * All commands with their options and help. Each one's work is loaded when it runs, so that help
 * and the others start fast. Problems are thrown, never printed, and nothing ends the process.
 */
export function createProgram(tools: CommandTools, finish: Finish): Command {
  const program = new Command('portside')
    .description(word('description'))
    .version(tools.version, '-v, --version', word('versionOption'))
    .helpOption('-h, --help', word('helpOption'))
    .helpCommand(false)
    .allowExcessArguments()
    .exitOverride()
    .configureOutput(outputOf(tools.terminal))
    .configureHelp(helpLayout)
    .addHelpText('after', `\n${word('programExamples')}`);
  program.action(async () => {
    refuseUnknown(program.args[0], [...program.commands.map((command) => command.name()), 'help']);
    const { runStart } = await import('./start/run-start.ts');
    finish(await runStart(tools));
  });
  addList(program, tools, finish);
  addWatch(program, tools, finish);
  addExplain(program, tools, finish);
  addEnd(program, tools, finish);
  addSnapshot(program, tools, finish);
  addOpen(program, tools, finish);
  addDiff(program, tools, finish);
  addConfig(program, tools, finish);
  addHistory(program, tools, finish);
  addServe(program, tools, finish);
  return program;
}

interface ListOptions {
  readonly format: ListFormat;
  readonly redact?: boolean;
  readonly unix?: boolean;
}

function addList(program: Command, tools: CommandTools, finish: Finish): void {
  withTableOptions(addCommand(program, 'list', '[FILTER...]', { filter: true }))
    .option('--unix', word('listUnix'))
    .action(async (words: string[], options: ListOptions) => {
      const { format, redact = false, unix = false } = options;
      const wish = { words, format, redact };
      if (unix) {
        const { runListUnix } = await import('./unix/run-list-unix.ts');
        finish(await runListUnix(wish, tools));
        return;
      }
      const { runList } = await import('./list/run-list.ts');
      finish(await runList(wish, tools));
    });
}

/** How a table of sockets is written. */
function withTableOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <FORMAT>', word('listFormat')).choices(listFormats).default('table'),
    )
    .option('--redact', word('redact'));
}

function addExplain(program: Command, tools: CommandTools, finish: Finish): void {
  addCommand(program, 'explain', '<PORT>').action(async (port: string) => {
    const { runExplain } = await import('./explain/run-explain.ts');
    finish(await runExplain(port, tools));
  });
}

interface SnapshotOptions {
  readonly format: SnapshotFormat;
  readonly redact?: boolean;
  readonly force?: boolean;
}

function addSnapshot(program: Command, tools: CommandTools, finish: Finish): void {
  addCommand(program, 'snapshot', '[FILE]')
    .addOption(
      new Option('--format <FORMAT>', word('snapshotFormat'))
        .choices(snapshotFormats)
        .default('json'),
    )
    .option('--redact', word('redact'))
    .option('--force', word('force'))
    .action(async (file: string | undefined, options: SnapshotOptions) => {
      const { runSnapshot } = await import('./snapshot/run-snapshot.ts');
      const { format, redact = false, force = false } = options;
      finish(await runSnapshot({ file: file ?? null, format, redact, force }, tools));
    });
}

function addOpen(program: Command, tools: CommandTools, finish: Finish): void {
  withTableOptions(addCommand(program, 'open', '<FILE> [FILTER...]')).action(
    async (file: string, words: string[], options: ListOptions) => {
      const { runOpen } = await import('./open/run-open.ts');
      const { format, redact = false } = options;
      finish(await runOpen({ file, words, format, redact }, tools));
    },
  );
}

interface DiffOptions {
  readonly format: DiffFormat;
  readonly redact?: boolean;
}

function addDiff(program: Command, tools: CommandTools, finish: Finish): void {
  addCommand(program, 'diff', '<A> <B> [FILTER...]')
    .addOption(
      new Option('--format <FORMAT>', word('diffFormat')).choices(diffFormats).default('text'),
    )
    .option('--redact', word('redact'))
    .action(async (before: string, after: string, words: string[], options: DiffOptions) => {
      const { runDiff } = await import('./diff/run-diff.ts');
      const { format, redact = false } = options;
      finish(await runDiff({ before, after, words, format, redact }, tools));
    });
}

interface ConfigOptions {
  readonly reset?: string;
  readonly format: ConfigFormat;
}

function addConfig(program: Command, tools: CommandTools, finish: Finish): void {
  addCommand(program, 'config', '[KEY] [VALUE...]')
    .option('--reset <KEY>', word('configReset'))
    .addOption(
      new Option('--format <FORMAT>', word('configFormat')).choices(configFormats).default('text'),
    )
    .action(async (key: string | undefined, words: string[], options: ConfigOptions) => {
      const { runConfig } = await import('./config/run-config.ts');
      const value = words.length > 0 ? words.join(' ') : null;
      const { reset = null, format } = options;
      finish(await runConfig({ key: key ?? null, value, reset, format }, tools));
    });
}

interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly interval: number | null;
  readonly open?: boolean;
  readonly allowActions?: boolean;
}

function addServe(program: Command, tools: CommandTools, finish: Finish): void {
  addCommand(program, 'serve', '')
    .addOption(new Option('--port <NUMBER>', word('servePort')).argParser(parseServerPort))
    .addOption(new Option('--host <ADDRESS>', word('serveHost')).argParser(parseHost))
    .addOption(intervalOption())
    .option('--open', word('serveOpen'))
    .option('--allow-actions', word('serveAllowActions'))
    .action(async ({ port, host, interval, open, allowActions }: ServeOptions) => {
      const { runServe } = await import('./serve/run-serve.ts');
      const wish = {
        port: port ?? null,
        host: host ?? null,
        intervalMs: interval,
        open: open ?? false,
        allowActions: allowActions ?? false,
      };
      finish(await runServe(wish, tools));
    });
}

/** Words that are no command are a slip of one, or something to look for. */
function refuseUnknown(text: string | undefined, names: readonly string[]): void {
  if (text === undefined) return;
  const [suggestion] = closestWords(text, names);
  const values = { text: visibleText(text), suggestion: suggestion ?? '' };
  const key = suggestion === undefined ? 'unknownCommand' : 'suggestCommand';
  throw new CommandError(exitCode.usage, translate(`commandLine.${key}`, values));
}

function outputOf({ out, err }: Terminal) {
  return {
    writeOut: (text: string) => out.write(text),
    writeErr: (text: string) => err.write(text),
    outputError: () => undefined,
    getOutHelpWidth: () => out.columns() ?? 80,
    getErrHelpWidth: () => err.columns() ?? 80,
  };
}
