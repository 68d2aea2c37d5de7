import type { Alert } from '../../core/alerts/alert.ts';
import { translate } from '../../core/words/translate.ts';
import { readFilter } from '../arguments/read-filter.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { firstReadingOf } from '../reading/first-reading.ts';
import { untilAborted } from '../terminal/until-aborted.ts';
import { alertJson, alertLine } from './alert-line.ts';
import type { WatchWish } from './run-watch.ts';
import { startWatching } from './start-watching.ts';

/**
 * `portside watch --alerts`: what the rules find worth telling, and nothing else. It follows the
 * settings file, as every Portside that runs does.
 */
export async function runWatchAlerts(wish: WatchWish, tools: CommandTools): Promise<ExitCode> {
  const { terminal } = tools;
  const filter = readFilter(wish.words);
  const { monitor, own, stop } = await startWatching(wish, tools);
  const onTold = (alerts: readonly Alert[]): void => {
    terminal.out.write(alerts.map((alert) => `${alertText(alert, wish, tools)}\n`).join(''));
  };
  try {
    if (!(await firstReadingOf(monitor, terminal))) return exitCode.done;
    const settings = own.settings();
    const look = await tools.lookForAlerts({ monitor, settings, filter, onTold });
    look.follow(own.settings());
    own.onChange(look.follow);
    if (look.found !== 'read') {
      terminal.err.write(`${translate('commandLine.alertsUnlearned')}\n`);
    }
    await untilAborted(terminal.ended);
    look.stop();
  } finally {
    await stop();
  }
  return exitCode.done;
}

function alertText(alert: Alert, { format }: WatchWish, { terminal }: CommandTools): string {
  return format === 'text' ? alertLine(alert, terminal.out.style) : alertJson(alert);
}
