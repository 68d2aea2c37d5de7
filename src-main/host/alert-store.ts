import { adoptAlerts } from '../core/alerts/adopt-alerts.ts';
import { emptyLog } from '../core/alerts/alert-log.ts';
import type { KeptAlerts } from '../core/alerts/alerts-document.ts';
import { emptyBaseline } from '../core/alerts/baseline.ts';
import { joinBaselines } from '../core/alerts/join-baselines.ts';
import type { Phrase } from '../core/words/phrase.ts';
import { alertsFile, type AlertsReading } from '../storage/alerts-file.ts';
import { claimKeeping } from '../storage/claim-keeping.ts';
import { watchFileChanges } from '../storage/watch-file.ts';
import { alertsProblem } from './alerts-problem.ts';
import { delayedWriter } from './delayed-writer.ts';
import { leaseKeeping } from './keeping-lease.ts';

/** The alerts of a data folder, which one host at a time keeps and all others follow. */
export interface AlertStore {
  /** What was kept when this host started. */
  readonly initial: KeptAlerts;
  /** Whether this host finds alerts and writes them down; else another one does. */
  keeps(): boolean;
  /** Whether this host is fit to keep them: one that reads nothing is not. */
  setFit(fit: boolean): void;
  problem(): Phrase | null;
  /** Notes, in the host that keeps, that `options.own` changed; alerts are written soon. */
  note(kept: KeptAlerts): void;
  /** Makes a person's change where this host does not keep the file. Never rejects. */
  edit(change: (kept: KeptAlerts) => KeptAlerts): void;
  /** Resolves when everything is written and another host may keep the file. */
  stop(): Promise<void>;
}

export interface AlertStoreOptions {
  readonly dataDirectory: string;
  /** The alerts as this host has them now. */
  readonly own: () => KeptAlerts;
  /** Called with how the file as somebody else left it changes this host's own. */
  readonly onFound: (adopt: (own: KeptAlerts) => KeptAlerts) => void;
  /** Called when `problem` or `keeps` may answer otherwise. */
  readonly onChange: () => void;
}

const nothingKept: KeptAlerts = { baseline: emptyBaseline, muted: [], log: emptyLog };
/** The hosts that follow wait for new alerts; what was merely seen can wait longer. */
const alertDelayMs = 1000;

/** Opens the alerts of a folder and follows what other hosts make of them. */
export async function openAlertStore(options: AlertStoreOptions): Promise<AlertStore> {
  const { dataDirectory, own, onFound, onChange } = options;
  const file = alertsFile(dataDirectory);
  let reading: AlertsReading = await file.read('set-aside');
  let before = keptIn(reading);
  let lastCode: string | null = null;
  let line = Promise.resolve();
  const initial = before;
  let noted = initial;
  const claim = (): ReturnType<typeof claimKeeping> => claimKeeping(dataDirectory, 'alerts');
  const lease = await leaseKeeping({ claim, onHeld: onChange });
  const inLine = (work: () => Promise<void>): Promise<void> => (line = line.then(work));

  async function update(make: (found: KeptAlerts) => KeptAlerts): Promise<void> {
    const known = before;
    const found: KeptAlerts[] = [];
    const outcome = await file.update((standing) => {
      if (standing !== null) found.push(standing);
      return make(standing ?? known);
    });
    if (outcome.kind === 'written') before = outcome.kept;
    else if (outcome.kind !== 'unwritable') reading = outcome;
    for (const one of found) meet(one, known);
    lastCode = outcome.kind === 'unwritable' ? outcome.code : null;
    onChange();
  }

  /** The host that keeps adds what it finds to its own; the others have nothing but that. */
  function meet(found: KeptAlerts, known: KeptAlerts): void {
    if (lease.held()) onFound((mine) => adoptAlerts(mine, known, found));
    else onFound((mine) => ({ ...found, baseline: joinBaselines(mine.baseline, found.baseline) }));
  }

  async function look(): Promise<void> {
    const now = await file.read('keep');
    if (now.kind !== 'read') return;
    const known = before;
    before = now.kept;
    meet(now.kept, known);
  }

  const writer = delayedWriter(() =>
    inLine(() => update((found) => adoptAlerts(own(), before, found))),
  );
  const stopWatching = watchFileChanges(file.path, () => void inLine(look));
  const writable = (): boolean => reading.kind !== 'newer' && reading.kind !== 'unreadable';

  return {
    initial,
    keeps: () => lease.held() || !writable(),
    setFit: (fit) => {
      if (!fit) void writer.stop();
      lease.setFit(fit);
    },
    problem: () => alertsProblem(reading, lastCode),
    note: (kept) => {
      if (!lease.held() || !writable()) return;
      const calm = kept.log === noted.log && kept.muted === noted.muted;
      noted = kept;
      writer.write(kept, calm ? undefined : alertDelayMs);
    },
    edit: (change) => {
      if (writable()) void inLine(() => update(change));
    },
    stop: async () => {
      stopWatching();
      await writer.stop();
      await line;
      await lease.stop();
    },
  };
}

function keptIn(reading: AlertsReading): KeptAlerts {
  return reading.kind === 'read' ? reading.kept : nothingKept;
}
