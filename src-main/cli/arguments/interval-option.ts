import { Option } from 'commander';
import { commandWord } from '../add-command.ts';
import { parseInterval } from './parse-interval.ts';

/** `--interval`, null for what the settings say. */
export function intervalOption(): Option {
  return new Option('--interval <TIME>', commandWord('interval'))
    .argParser(parseInterval)
    .default(null, commandWord('intervalDefault'));
}
