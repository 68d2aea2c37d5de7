import type { Notification } from 'electron';
import type { Stop } from '../core/contract/client.ts';

/**
 * Electron forgets a notification that nobody holds, and its click with it; but systems do not
 * tell of every one that it is gone, so only the latest are held.
 */
const mostKept = 20;

/** Shows notifications and holds them until they are closed. */
export interface KeptNotifications {
  show(notification: Notification): void;
  /** Closes all. */
  readonly stop: Stop;
}

/** Keeps none yet. What a system refuses to show (macOS wants a signed app) is written down. */
export function keepNotifications(): KeptNotifications {
  const kept = new Set<Notification>();
  return {
    show: (notification) => {
      const forget = (): void => void kept.delete(notification);
      notification.on('close', forget);
      notification.on('failed', (_event, error) => {
        console.error('no notification', error);
        forget();
      });
      const [oldest] = kept;
      if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
      kept.add(notification);
      notification.show();
    },
    stop: () => {
      for (const notification of kept) notification.close();
      kept.clear();
    },
  };
}
