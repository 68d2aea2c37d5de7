import type { Alert } from '../../core/alerts/alert.ts';
import { translate } from '../../core/words/translate.ts';
import { readFilter } from '../arguments/read-filter.ts';
import type { CommandTools } from '../command-tools.ts';
import { readOwnSettings } from '../config/own-settings.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { firstReadingOf } from '../reading/first-reading.ts';
import { untilAborted } from '../terminal/until-aborted.ts';
import { alertJson, alertLine } from './alert-line.ts';
import type { WatchWish } from './run-watch.ts';

/** `portside watch --alerts`: what the rules find worth telling, and nothing else. */
export async function runWatchAlerts(wish: WatchWish, tools: CommandTools): Promise<ExitCode> {
  const { terminal } = tools;
  const filter = readFilter(wish.words);
  const { settings } = await readOwnSettings(terminal);
  const monitor = await tools.startMonitor({ intervalMs: wish.intervalMs ?? settings.intervalMs });
  const onTold = (alerts: readonly Alert[]): void => {
    terminal.out.write(alerts.map((alert) => `${alertText(alert, wish, tools)}\n`).join(''));
  };
  try {
    if (!(await firstReadingOf(monitor, terminal))) return exitCode.done;
    const look = await tools.lookForAlerts({ monitor, settings, filter, onTold });
    if (look.found !== 'read') {
      terminal.err.write(`${translate('commandLine.alertsUnlearned')}\n`);
    }
    await untilAborted(terminal.ended);
    look.stop();
  } finally {
    await monitor.stop();
  }
  return exitCode.done;
}

function alertText(alert: Alert, { format }: WatchWish, { terminal }: CommandTools): string {
  return format === 'text' ? alertLine(alert, terminal.out.style) : alertJson(alert);
}
