import { adoptAlerts, followAlerts } from '../../core/alerts/adopt-alerts.ts';
import { emptyLog } from '../../core/alerts/alert-log.ts';
import type { KeptAlerts } from '../../core/alerts/alerts-document.ts';
import { emptyBaseline } from '../../core/alerts/baseline.ts';
import type { Phrase } from '../../core/words/phrase.ts';
import type { AlertsFile, AlertsReading } from '../../storage/alerts-file.ts';
import { alertsProblem } from './alerts-problem.ts';

/** The file of alerts as this host knows it; other hosts change it too. */
export interface SharedAlerts {
  /** What the file said last, or what this host wrote into it. */
  known(): KeptAlerts;
  /** Makes a person's change in the file as it is by then. Never rejects. */
  update(make: (found: KeptAlerts) => KeptAlerts): Promise<void>;
  /** Writes down what this host has, with what others left. Never rejects. */
  readonly save: () => Promise<void>;
  /** Takes over what somebody else wrote. Never rejects. */
  readonly look: () => Promise<void>;
  /** Whether the file may be written: one of a later Portside may not. */
  writable(): boolean;
  readonly problem: () => Phrase | null;
}

export interface SharedAlertsOptions {
  readonly file: AlertsFile;
  /** How the file was found at the start. */
  readonly reading: AlertsReading;
  /** The alerts as this host has them now. */
  readonly own: () => KeptAlerts;
  /** Whether this host finds alerts and writes them down; else it follows the one that does. */
  readonly keeps: () => boolean;
  /** Called with how the file as somebody else left it changes this host's own. */
  readonly onFound: (adopt: (own: KeptAlerts) => KeptAlerts) => void;
  /** Called when `problem` or `writable` may answer otherwise. */
  readonly onChange: () => void;
}

const nothingKept: KeptAlerts = { baseline: emptyBaseline, muted: [], log: emptyLog };

/** Only one of its operations may be under way at a time. */
export function sharedAlerts(options: SharedAlertsOptions): SharedAlerts {
  const { file, own, keeps, onFound, onChange } = options;
  let { reading } = options;
  let known = reading.kind === 'read' ? reading.kept : nothingKept;
  let lastCode: string | null = null;

  /** The host that keeps adds what it finds to its own; the others have nothing but that. */
  function meet(found: KeptAlerts, before: KeptAlerts): void {
    if (keeps()) onFound((mine) => adoptAlerts(mine, before, found));
    else onFound((mine) => followAlerts(mine, found));
  }

  async function update(make: (found: KeptAlerts) => KeptAlerts): Promise<void> {
    const before = known;
    const met: KeptAlerts[] = [];
    const outcome = await file.update((standing) => {
      if (standing !== null) met.push(standing);
      return make(standing ?? before);
    });
    if (outcome.kind === 'written') known = outcome.kept;
    else if (outcome.kind !== 'unwritable') reading = outcome;
    for (const found of met) meet(found, before);
    lastCode = outcome.kind === 'unwritable' ? outcome.code : null;
    onChange();
  }

  async function look(): Promise<void> {
    const now = await file.read('keep');
    if (now.kind !== 'read') return;
    const before = known;
    known = now.kept;
    meet(now.kept, before);
  }

  return {
    known: () => known,
    update,
    save: () => update((found) => adoptAlerts(own(), known, found)),
    look,
    writable: () => reading.kind !== 'newer' && reading.kind !== 'unreadable',
    problem: () => alertsProblem(reading, lastCode),
  };
}
