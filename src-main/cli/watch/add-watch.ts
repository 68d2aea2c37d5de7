import { type Command, Option } from 'commander';
import { addCommand, commandWord as word, type Finish } from '../add-command.ts';
import { intervalOption } from '../arguments/interval-option.ts';
import type { CommandTools } from '../command-tools.ts';
import { watchFormats, type WatchFormat } from './watch-formats.ts';

interface WatchOptions {
  readonly format: WatchFormat;
  readonly interval: number | null;
}

/** `portside watch`: what happens, as it happens. */
export function addWatch(program: Command, tools: CommandTools, finish: Finish): void {
  addCommand(program, 'watch', '[FILTER...]')
    .addOption(
      new Option('--format <FORMAT>', word('watchFormat')).choices(watchFormats).default('text'),
    )
    .addOption(intervalOption())
    .action(async (words: string[], { format, interval }: WatchOptions) => {
      const { runWatch } = await import('./run-watch.ts');
      finish(await runWatch({ words, format, intervalMs: interval }, tools));
    });
}
