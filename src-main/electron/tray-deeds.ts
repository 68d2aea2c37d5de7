import { app, clipboard } from 'electron';
import type { TrayDeed } from '../core/tray/tray-entry.ts';
import type { RequestHandlers } from '../host/requests/request-handlers.ts';
import type { MainWindow } from './main-window.ts';
import type { PerformDeed } from './tray-template.ts';

/** What the tray's entries need to be done. */
export interface TrayDeedTools {
  readonly window: Pick<MainWindow, 'open' | 'reveal'>;
  readonly handlers: Pick<
    RequestHandlers,
    'url.open' | 'alerts.accept' | 'alerts.snooze' | 'monitor.pause'
  >;
  /** Saves the table as it is now and tells where it went. */
  readonly saveSnapshot: () => Promise<void>;
}

/** Does what was chosen in the tray. What fails is logged: a menu has no place for a message. */
export function trayDeeds(tools: TrayDeedTools): PerformDeed {
  return (deed) => {
    Promise.resolve(perform(deed, tools)).catch((error: unknown) => {
      console.error(`the tray could not do ${deed.kind}`, error);
    });
  };
}

async function perform(
  deed: TrayDeed,
  { window, handlers, saveSnapshot }: TrayDeedTools,
): Promise<void> {
  switch (deed.kind) {
    case 'open':
      window.open();
      break;
    case 'quit':
      app.quit();
      break;
    case 'reveal':
      window.reveal({ protocol: deed.protocol, port: deed.port });
      break;
    case 'end':
      window.reveal({ protocol: deed.protocol, port: deed.port, endPid: deed.pid });
      break;
    case 'saveSnapshot':
      await saveSnapshot();
      break;
    case 'copy':
      await clipboard.writeText(deed.text);
      break;
    case 'openUrl':
      await handlers['url.open'](deed.url);
      break;
    case 'pause':
      await handlers['monitor.pause']({ wish: deed.wish });
      break;
    case 'snooze':
      await handlers['alerts.snooze']({ until: deed.until });
      break;
    case 'wake':
      await handlers['alerts.snooze']({ until: null });
      break;
    case 'acceptAlerts':
      await handlers['alerts.accept']({ ids: null });
  }
}
