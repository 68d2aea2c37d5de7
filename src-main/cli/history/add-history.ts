import { type Command, Option } from 'commander';
import { addCommand, commandWord, type Finish } from '../add-command.ts';
import { parsePastTime } from '../arguments/parse-past-time.ts';
import type { CommandTools } from '../command-tools.ts';
import { historyFormats, type HistoryFormat } from './history-formats.ts';

interface HistoryOptions {
  readonly since?: number;
  readonly until?: number;
  readonly at?: number;
  readonly format: HistoryFormat;
}

/** `portside history`: what happened before. */
export function addHistory(program: Command, tools: CommandTools, finish: Finish): void {
  addCommand(program, 'history', '[FILTER...]')
    .addOption(timeOption('--since <TIME>', 'historySince'))
    .addOption(timeOption('--until <TIME>', 'historyUntil'))
    .addOption(timeOption('--at <TIME>', 'historyAt').conflicts(['since', 'until']))
    .addOption(
      new Option('--format <FORMAT>', commandWord('historyFormat'))
        .choices(historyFormats)
        .default('table'),
    )
    .action(async (words: string[], { since, until, at, format }: HistoryOptions) => {
      const { runHistory } = await import('./run-history.ts');
      const wish = {
        words,
        format,
        sinceMs: since ?? null,
        untilMs: until ?? null,
        atMs: at ?? null,
      };
      finish(await runHistory(wish, tools));
    });
}

function timeOption(flags: string, key: string): Option {
  const parse = (text: string): number => parsePastTime(text, Date.now());
  return new Option(flags, commandWord(key)).argParser(parse);
}
