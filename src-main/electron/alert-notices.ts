import { Notification } from 'electron';
import type { Alert } from '../core/alerts/alert.ts';
import { clockText } from '../core/alerts/clock-text.ts';
import { noticeWords } from '../core/alerts/notice-words.ts';
import type { Stop } from '../core/contract/client.ts';
import { translate } from '../core/words/translate.ts';
import type { AlertKeeper } from '../host/alerts/alert-keeper.ts';
import { keepNotifications } from './kept-notifications.ts';
import type { MainWindow } from './main-window.ts';

/** What alerts need to get through to a person. */
export interface AlertNoticeOptions {
  readonly alerts: Pick<AlertKeeper, 'onTold' | 'accept'>;
  readonly window: Pick<MainWindow, 'open' | 'reveal'>;
  readonly iconFile: string;
}

/**
 * Shows each notice of alerts as a notification of the system. A click shows what it is about; its
 * one button (macOS, Windows) takes it for fine. Stops with the returned function.
 */
export function showAlertNotices({ alerts, window, iconFile }: AlertNoticeOptions): Stop {
  const notifications = keepNotifications();
  const stop = alerts.onTold((told) => {
    if (!Notification.isSupported()) return;
    const notification = makeNotice(told, iconFile);
    notification.on('click', () => showAlerts(told, window));
    notification.on('action', () => void alerts.accept(told.map(({ id }) => id)));
    notifications.show(notification);
  });
  return () => {
    stop();
    notifications.stop();
  };
}

function makeNotice(told: readonly Alert[], icon: string): Notification {
  return new Notification({
    ...noticeWords(told, { say: translate, clockText }),
    icon,
    silent: true,
    urgency: told.some(({ kind }) => kind === 'exposed') ? 'normal' : 'low',
    actions: [{ type: 'button', text: translate('alert.fine') }],
  });
}

function showAlerts(told: readonly Alert[], window: AlertNoticeOptions['window']): void {
  const [only] = told;
  const port = only?.kind === 'closed' || only?.kind === 'called' ? undefined : only;
  if (told.length > 1 || port === undefined) window.open();
  else window.reveal({ protocol: port.protocol, port: port.port });
}
