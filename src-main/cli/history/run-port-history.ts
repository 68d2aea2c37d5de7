import { translate } from '../../core/words/translate.ts';
import type { WantedPort } from '../arguments/parse-port.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { safeJson } from '../terminal/safe-json.ts';
import type { HistoryFormat } from './history-formats.ts';
import { withHistory } from './history-or-fail.ts';
import { spanValues } from './span-values.ts';
import { portPastDocument } from './port-past-document.ts';
import { portPasts, type PortPast } from './port-pasts.ts';
import { portPastText } from './port-past-text.ts';
import { tellUnreadable } from './tell-unreadable.ts';

export interface PortHistoryWish {
  readonly wanted: WantedPort;
  readonly words: readonly string[];
  readonly format: HistoryFormat;
}

/** `portside history --port`: who had a port, from when to when, and who connected to it. */
export async function runPortHistory(
  { wanted, words, format }: PortHistoryWish,
  tools: CommandTools,
): Promise<ExitCode> {
  if (words.length > 0) throw usage('portAlone');
  if (format === 'csv' || format === 'ndjson') throw usage('portFormat', { format });
  const { pasts, span } = await withHistory(tools, async (reader) => ({
    pasts: await portPasts(reader, wanted),
    span: reader.span(),
  }));
  const { out, err } = tools.terminal;
  if (format === 'json') {
    out.write(safeJson(`${JSON.stringify(portPastDocument(pasts, span), null, 2)}\n`));
  } else {
    out.write(pasts.map((past) => portPastText(past, Date.now(), out)).join('\n'));
  }
  if (pasts.some(({ answer }) => answer.shortened)) {
    err.write(`${translate('historyCommand.portShortened')}\n`);
  }
  const unreadable = sumOf(pasts, ({ answer }) => answer.unreadable);
  tellUnreadable(unreadable, tools);
  const known = sumOf(pasts, ({ answer }) => answer.tenures.length + answer.callers.length);
  const key = known === 0 && unreadable === 0 ? 'portNone' : 'reach';
  err.write(`${err.style('soft', translate(`historyCommand.${key}`, spanValues(span)))}\n`);
  if (known > 0) return exitCode.done;
  return unreadable > 0 ? exitCode.unreadable : exitCode.nothing;
}

function sumOf(pasts: readonly PortPast[], count: (past: PortPast) => number): number {
  return pasts.reduce((sum, past) => sum + count(past), 0);
}

function usage(key: string, values: Readonly<Record<string, string>> = {}): CommandError {
  return new CommandError(exitCode.usage, translate(`historyCommand.${key}`, values));
}
