import type { Alert } from '../../core/alerts/alert.ts';
import type { KeptAlerts } from '../../core/alerts/alerts-document.ts';
import type { CompiledRule } from '../../core/alerts/compiled-rule.ts';
import type { AlertState } from '../../core/alerts/judge.ts';
import { adoptKept, keptOf, startState, takeOver } from '../../core/alerts/kept-in-state.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { type AlertStore, openAlertStore } from './alert-store.ts';
import { type AlertWatch, startAlertWatch } from './alert-watch.ts';

export interface SharedAlertWatchOptions {
  readonly dataDirectory: string;
  readonly monitor: Monitor;
  /** The rules as they stand now; asked at every step. */
  readonly rules: () => readonly CompiledRule[];
  /** Called when the state, or what is wrong with its file, may be another. */
  readonly onChange: () => void;
  readonly onTold: (alerts: readonly Alert[]) => void;
}

/** Alerts that one host of a data folder finds, and all of them have. */
export interface SharedAlertWatch
  extends Pick<AlertWatch, 'state' | 'change'>, Pick<AlertStore, 'keeps' | 'problem'> {
  /** What a person decided stands here at once and, wherever the alerts are kept, in the file. */
  decide(change: (before: KeptAlerts) => KeptAlerts): void;
  /** Whether this host is fit to find alerts: one that reads nothing is not. */
  readonly setFit: (fit: boolean) => void;
  /** Resolves when everything is written down. */
  stop(): Promise<void>;
}

/** Finds alerts, or follows the host that does and is ready to go on when that one ends. */
export async function watchSharedAlerts(
  options: SharedAlertWatchOptions,
): Promise<SharedAlertWatch> {
  const { dataDirectory, monitor, rules, onChange, onTold } = options;
  let keeping = true;
  const store = await openAlertStore({
    dataDirectory,
    own: () => keptOf(watch.state()),
    onFound: (adopt) => watch.change((state) => adoptKept(state, adopt, Date.now())),
    onChange: () => {
      if (store.keeps() && !keeping) watch.change((state) => takeOver(state, rules(), Date.now()));
      keeping = store.keeps();
      onChange();
    },
  });
  keeping = store.keeps();
  const watch = startAlertWatch({
    monitor,
    initial: startState(store.initial),
    // One occurrence is one alert, however many hosts saw it.
    rules: () => (store.keeps() ? rules() : []),
    onStep: (state) => {
      store.note(keptOf(state));
      queueMicrotask(onChange);
    },
    onTold,
  });

  return {
    state: watch.state,
    change: watch.change,
    keeps: store.keeps,
    problem: store.problem,
    decide: (change) => {
      if (!store.keeps()) store.edit(change);
      watch.change((state) => ({ ...state, ...partsOf(change(keptOf(state))) }));
    },
    setFit: (fit) => {
      if (!fit) keeping = false;
      store.setFit(fit);
    },
    stop: async () => {
      watch.stop();
      await store.stop();
    },
  };
}

function partsOf({ log, muted }: KeptAlerts): Pick<AlertState, 'log' | 'muted'> {
  return { log, muted };
}
