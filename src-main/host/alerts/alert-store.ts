import type { KeptAlerts } from '../../core/alerts/alerts-document.ts';
import type { Phrase } from '../../core/words/phrase.ts';
import { alertsFile } from '../../storage/alerts-file.ts';
import { claimKeeping } from '../../storage/claim-keeping.ts';
import { watchFileChanges } from '../../storage/watch-file.ts';
import { delayedWriter } from './delayed-writer.ts';
import { leaseKeeping } from './keeping-lease.ts';
import { sharedAlerts } from './shared-alerts.ts';
import { workLine } from '../work-line.ts';

/** The alerts of a data folder, which one host at a time keeps and all others follow. */
export interface AlertStore {
  /** What was kept when this host started. */
  readonly initial: KeptAlerts;
  /** Whether this host finds alerts and writes them down; else another one does. */
  readonly keeps: () => boolean;
  /** Whether this host is fit to keep them: one that reads nothing is not. */
  setFit(fit: boolean): void;
  readonly problem: () => Phrase | null;
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

/** The hosts that follow wait for new alerts; what was merely seen can wait longer. */
const alertDelayMs = 1000;

/** Opens the alerts of a folder and follows what other hosts make of them. */
export async function openAlertStore(options: AlertStoreOptions): Promise<AlertStore> {
  const { dataDirectory, own, onFound, onChange } = options;
  const file = alertsFile(dataDirectory);
  const reading = await file.read('set-aside');
  const keeps = (): boolean => lease.held();
  const shared = sharedAlerts({ file, reading, own, keeps, onFound, onChange });
  const initial = shared.known();
  const claim = (): ReturnType<typeof claimKeeping> => claimKeeping(dataDirectory, 'alerts');
  const lease = await leaseKeeping({ claim, onHeld: onChange });
  const line = workLine();
  const writer = delayedWriter<KeptAlerts>(() => line.add(shared.save));
  const stopWatching = watchFileChanges(file.path, () => void line.add(shared.look));
  let noted = initial;

  return {
    initial,
    keeps: () => lease.held() || !shared.writable(),
    setFit: (fit) => {
      if (!fit) void writer.stop();
      lease.setFit(fit);
    },
    problem: shared.problem,
    note: (kept) => {
      if (!lease.held() || !shared.writable()) return;
      const calm = kept.log === noted.log && kept.muted === noted.muted;
      noted = kept;
      writer.write(kept, calm ? undefined : alertDelayMs);
    },
    edit: (change) => {
      if (shared.writable()) void line.add(() => shared.update(change));
    },
    stop: async () => {
      stopWatching();
      await writer.stop();
      await line.idle();
      await lease.stop();
    },
  };
}
