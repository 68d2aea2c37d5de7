import { createPinia, setActivePinia } from 'pinia';
import { createApp, effectScope } from 'vue';
import { connect } from './client/connect.ts';
import { startAlertLink } from './composables/alerts/alert-link.ts';
import { followHistory } from './composables/history/follow-history.ts';
import { startHostLink } from './composables/host-link.ts';
import { alertLinkKey } from './composables/alerts/use-alert-link.ts';
import { clockKey, startClock } from './composables/use-clock.ts';
import { hostLinkKey } from './composables/use-host.ts';
import { useAlerts } from './stores/alerts/alerts.ts';
import { useComparison } from './stores/comparison/comparison.ts';
import { useEndingDialog } from './stores/ending/ending-dialog.ts';
import { useHistoryHealth } from './stores/history/history-health.ts';
import { useHistoryView } from './stores/history/history-view.ts';
import { useHostStatus } from './stores/table/host-status.ts';
import { useListOptions } from './stores/search/list-options.ts';
import { useLiveTable } from './stores/table/live-table.ts';
import { nextTask } from './stores/steps/next-task.ts';
import { useSettings } from './stores/settings/settings.ts';
import { useShownTable } from './stores/table/shown-table.ts';
import { useSettingsDialog } from './stores/settings/settings-dialog.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/dialogs.css';
import './styles/list-frame.css';
import './styles/rows.css';
import './styles/badges.css';

const pinia = createPinia();
setActivePinia(pinia);
const stores = {
  liveTable: useLiveTable(),
  hostStatus: useHostStatus(),
  listOptions: useListOptions(),
  endingDialog: useEndingDialog(),
  settings: useSettings(),
  settingsDialog: useSettingsDialog(),
  comparison: useComparison(),
  historyView: useHistoryView(),
  shownTable: useShownTable(),
};
const client = connect(window);
const hostLink = startHostLink(client, stores, Date.now);
const alertLink = startAlertLink(client, useAlerts());
followHistory(client, useHistoryHealth());
const clock = effectScope().run(() => startClock(Date.now));

// The host is on the line while the window is loaded and built, each in a task of its own.
const { default: AppWindow } = await import('./views/app-window.vue');
await nextTask();
const app = createApp(AppWindow);
app.use(pinia);
app.provide(hostLinkKey, hostLink);
app.provide(alertLinkKey, alertLink);
if (clock !== undefined) app.provide(clockKey, clock);
app.mount('#portside');
