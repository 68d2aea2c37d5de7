import type { EndTarget } from '../../core/ending/end-candidates.ts';
import { translate } from '../../core/words/translate.ts';
import { parseWantedPort } from '../arguments/parse-port.ts';
import { readFilter } from '../arguments/read-filter.ts';
import { CommandError } from '../command-error.ts';
import { exitCode } from '../exit-code.ts';

/**
 * Reads whom to end: `8123` (a port or a pid), `53/udp`, `pid:812`, or a filter of sockets. Throws
 * what to type instead, also for words that would mean every process.
 */
export function parseEndTarget(words: readonly string[]): EndTarget {
  const text = words.join(' ').trim();
  if (/^\d+$/.test(text)) return { kind: 'number', number: Number(text), protocol: null };
  if (/^\d+\/(tcp|udp)$/i.test(text)) {
    const { port, protocol } = parseWantedPort(text);
    return { kind: 'number', number: port, protocol };
  }
  const pid = /^pid:(\d{1,10})$/i.exec(text)?.[1];
  if (pid !== undefined) return { kind: 'pid', pid: Number(pid) };
  const filter = readFilter(words);
  if (text === '') throw new CommandError(exitCode.usage, translate('endCommand.nobody'));
  return { kind: 'filter', filter };
}
