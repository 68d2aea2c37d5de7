import { type Command, Option } from 'commander';
import { translate } from '../../core/words/translate.ts';
import { addCommand, commandWord, type Finish } from '../add-command.ts';
import { parseWantedPort, type WantedPort } from '../arguments/parse-port.ts';
import { parsePastTime } from '../arguments/parse-past-time.ts';
import type { CommandTools } from '../command-tools.ts';
import { historyFormats, type HistoryFormat } from './history-formats.ts';

interface HistoryOptions {
  readonly since?: number;
  readonly until?: number;
  readonly at?: number;
  readonly port?: WantedPort;
  readonly format: HistoryFormat;
}

/** `portside history`: what happened before. */
export function addHistory(program: Command, tools: CommandTools, finish: Finish): void {
  addCommand(program, 'history', '[FILTER...]')
    .addOption(timeOption('--since <TIME>', 'historySince'))
    .addOption(timeOption('--until <TIME>', 'historyUntil'))
    .addOption(timeOption('--at <TIME>', 'historyAt').conflicts(['since', 'until']))
    .addOption(
      new Option('--port <PORT>', translate('historyCommand.port'))
        .argParser(parseWantedPort)
        .conflicts(['since', 'until', 'at']),
    )
    .addOption(
      new Option('--format <FORMAT>', commandWord('historyFormat'))
        .choices(historyFormats)
        .default('table'),
    )
    .action(async (words: string[], { since, until, at, port, format }: HistoryOptions) => {
      if (port !== undefined) {
        const { runPortHistory } = await import('./run-port-history.ts');
        finish(await runPortHistory({ wanted: port, words, format }, tools));
        return;
      }
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
