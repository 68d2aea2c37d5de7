import { dialog, Notification } from 'electron';
import { phraseText } from '../core/words/phrase-text.ts';
import { translate } from '../core/words/translate.ts';
import type { RequestHandlers } from '../host/requests/request-handlers.ts';
import { keepNotifications } from './kept-notifications.ts';

/** Saving from a menu, where no window need be open. */
export interface SaveWithNoticeOptions {
  readonly handlers: Pick<RequestHandlers, 'snapshots.save' | 'snapshots.reveal'>;
  readonly iconFile: string;
}

const notifications = keepNotifications();

/**
 * Saves the table as it is now and tells in a notification of the system where it went; a click
 * shows the file. What failed is told there too, and in a dialog where there are no notifications.
 */
export async function saveWithNotice({ handlers, iconFile }: SaveWithNoticeOptions): Promise<void> {
  const answer = await handlers['snapshots.save']({ label: '' });
  if (answer.ok) {
    const notice = tell(translate('saved.noticeTitle'), answer.path, iconFile);
    const { fileName } = answer;
    notice?.on('click', () => void handlers['snapshots.reveal']({ fileName }));
    return;
  }
  const title = translate('saved.noticeFailedTitle');
  const problem = phraseText(answer.problem);
  if (tell(title, problem, iconFile) === null) dialog.showErrorBox(title, problem);
}

function tell(title: string, body: string, icon: string): Notification | null {
  if (!Notification.isSupported()) return null;
  const notice = new Notification({ title, body, icon, silent: true });
  notifications.show(notice);
  return notice;
}
