import { checkOptions } from './known-members.ts';
import { strictDouble } from './strict-double.ts';

export function notificationDouble(options: object): object {
  checkOptions('NotificationConstructorOptions', options);
  return strictDouble('Notification', { show: () => undefined, close: () => undefined });
}
