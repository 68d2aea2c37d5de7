import { type Command, Option } from 'commander';
import { addCommand, commandWord as word, type Finish } from '../add-command.ts';
import { intervalOption } from '../arguments/interval-option.ts';
import type { CommandTools } from '../command-tools.ts';
import { watchFormats, type WatchFormat } from './watch-formats.ts';

interface WatchOptions {
  readonly format: WatchFormat;
  readonly interval: number | null;
  readonly alerts?: boolean;
}

/** `portside watch`: what happens, as it happens. */
export function addWatch(program: Command, tools: CommandTools, finish: Finish): void {
  addCommand(program, 'watch', '[FILTER...]', { filter: true })
    .addOption(
      new Option('--format <FORMAT>', word('watchFormat')).choices(watchFormats).default('text'),
    )
    .addOption(intervalOption())
    .option('--alerts', word('watchAlerts'))
    .action(async (words: string[], { format, interval, alerts }: WatchOptions) => {
      const wish = { words, format, intervalMs: interval };
      if (alerts === true) {
        const { runWatchAlerts } = await import('./run-watch-alerts.ts');
        finish(await runWatchAlerts(wish, tools));
        return;
      }
      const { runWatch } = await import('./run-watch.ts');
      finish(await runWatch(wish, tools));
    });
}
