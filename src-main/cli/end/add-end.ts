import { type Command, Option } from 'commander';
import { translate } from '../../core/words/translate.ts';
import { addCommand, commandWord, type Finish } from '../add-command.ts';
import type { CommandTools } from '../command-tools.ts';
import { endFormats, type EndFormat } from './end-formats.ts';

interface EndOptions {
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly children?: boolean;
  readonly dryRun?: boolean;
  readonly format: EndFormat;
}

/** `portside end`: ends a process by its port, its pid or a filter. */
export function addEnd(program: Command, tools: CommandTools, finish: Finish): void {
  addCommand(program, 'end', '<TARGET...>', { keys: 'endCommand.help' })
    .option('-y, --yes', translate('endCommand.yes'))
    .option('--force', translate('endCommand.force'))
    .option('--children', translate('endCommand.children'))
    .option('--dry-run', translate('endCommand.onlyShow'))
    .addOption(
      new Option('--format <FORMAT>', commandWord('configFormat'))
        .choices(endFormats)
        .default('text'),
    )
    .action(async (words: string[], options: EndOptions) => {
      const { runEnd } = await import('./run-end.ts');
      const { yes = false, force = false, children = false, dryRun = false, format } = options;
      finish(await runEnd({ words, yes, force, withChildren: children, dryRun, format }, tools));
    });
}
