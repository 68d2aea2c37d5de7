import { action } from './action.ts';
import { alert } from './alert.ts';
import { commandLine } from './command-line.ts';
import { compare } from './compare.ts';
import { desktop } from './desktop.ts';
import { dump } from './dump.ts';
import { duration } from './duration.ts';
import { endCommand } from './end-command.ts';
import { empty } from './empty.ts';
import { ending } from './ending.ts';
import { explain } from './explain.ts';
import { filter } from './filter.ts';
import { glossary } from './glossary.ts';
import { history } from './history.ts';
import { historyCommand } from './history-command.ts';
import { host } from './host.ts';
import { note } from './note.ts';
import { pause } from './pause.ts';
import { reason } from './reason.ts';
import { report } from './report.ts';
import { saved } from './saved.ts';
import { settings } from './settings.ts';
import { snapshot } from './snapshot.ts';
import { state } from './state.ts';
import { term } from './term.ts';
import { traffic } from './traffic.ts';
import { tray } from './tray.ts';
import { unix } from './unix.ts';
import { usage } from './usage.ts';
import { webHost } from './web-host.ts';
import { window } from './window.ts';

/** The English catalogue; keys are `area.key`. */
export const english = {
  action,
  alert,
  commandLine,
  compare,
  desktop,
  dump,
  duration,
  endCommand,
  empty,
  ending,
  explain,
  filter,
  glossary,
  history,
  historyCommand,
  host,
  note,
  pause,
  reason,
  report,
  saved,
  settings,
  snapshot,
  state,
  term,
  traffic,
  tray,
  unix,
  usage,
  webHost,
  window,
} as const;
