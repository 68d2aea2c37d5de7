import type { AlertKeeper } from './alerts/alert-keeper.ts';
import type { Endings } from './ending/create-endings.ts';
import type { EventSource } from './forward-events.ts';
import type { KeptHistory } from './history/keep-history.ts';
import type { SettingsKeeper } from './settings/settings-keeper.ts';
import type { SnapshotKeeper } from './snapshots/keep-snapshots.ts';

/** What runs in the background and has something to tell. */
export interface BackgroundSources {
  readonly settings: Pick<SettingsKeeper, 'onChange'>;
  readonly history: Pick<KeptHistory, 'onChange'>;
  readonly alerts: Pick<AlertKeeper, 'onChange' | 'onTold'>;
  readonly snapshots: Pick<SnapshotKeeper, 'onChange'>;
  /** Null where windows end no processes. */
  readonly endings: Pick<Endings, 'forwardEvents'> | null;
}

/** All of it as events of the contract. */
export function backgroundEvents(sources: BackgroundSources): EventSource {
  const { settings, history, alerts, snapshots, endings } = sources;
  return (send) => {
    const forwards = [
      endings?.forwardEvents(send),
      settings.onChange((state) => send('settings.changed', state)),
      history.onChange((status) => send('history.changed', status)),
      alerts.onChange((report) => send('alerts.changed', report)),
      snapshots.onChange(() => send('snapshots.changed', null)),
      alerts.onTold((told) => send('alerts.raised', { alerts: [...told] })),
    ];
    return () => forwards.splice(0).forEach((stop) => stop?.());
  };
}
