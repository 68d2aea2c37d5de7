import { onScopeDispose, watch } from 'vue';
import type { Alert } from '../../../src-main/core/alerts/alert.ts';
import { clockText } from '../../../src-main/core/alerts/clock-text.ts';
import { noticeWords } from '../../../src-main/core/alerts/notice-words.ts';
import { useAlerts } from '../../stores/alerts/alerts.ts';
import { useBrowserNotices } from '../../stores/alerts/browser-notices.ts';
import { useWords } from '../use-words.ts';

/** Tells alerts through the browser while the page is hidden, if its reader asked for that. */
export function useAlertNotices(page: Document): void {
  const { say } = useWords();
  const alerts = useAlerts();
  const notices = useBrowserNotices();
  const shown = new Set<Notification>();

  function show(told: readonly Alert[]): void {
    if (told.length === 0 || !notices.wanted || page.visibilityState === 'visible') return;
    if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return;
    const { title, body } = noticeWords(told, { say, clockText });
    const notice = new Notification(title, { body, silent: true });
    shown.add(notice);
    notice.addEventListener('close', () => shown.delete(notice));
    notice.addEventListener('click', () => {
      window.focus();
      alerts.panelOpen = true;
      notice.close();
    });
  }

  watch(() => alerts.told, show);
  onScopeDispose(() => shown.forEach((notice) => notice.close()));
}
