import { createPinia } from 'pinia';
import { createApp, effectScope } from 'vue';
import { connect } from './client/connect.ts';
import { startAlertLink } from './composables/alert-link.ts';
import { followHistory } from './composables/follow-history.ts';
import { startHostLink } from './composables/host-link.ts';
import { alertLinkKey } from './composables/use-alert-link.ts';
import { clockKey, startClock } from './composables/use-clock.ts';
import { hostLinkKey } from './composables/use-host.ts';
import { useAlerts } from './stores/alerts.ts';
import { useEndingDialog } from './stores/ending-dialog.ts';
import { useHistoryHealth } from './stores/history-health.ts';
import { useHostStatus } from './stores/host-status.ts';
import { useListOptions } from './stores/list-options.ts';
import { useLiveTable } from './stores/live-table.ts';
import { nextTask } from './stores/next-task.ts';
import { useSettings } from './stores/settings.ts';
import { useSettingsDialog } from './stores/settings-dialog.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/dialogs.css';
import './styles/rows.css';
import './styles/badges.css';
import AppWindow from './views/app-window.vue';

const app = createApp(AppWindow);
app.use(createPinia());
const stores = {
  liveTable: useLiveTable(),
  hostStatus: useHostStatus(),
  listOptions: useListOptions(),
  endingDialog: useEndingDialog(),
  settings: useSettings(),
  settingsDialog: useSettingsDialog(),
};
const client = connect(window);
app.provide(hostLinkKey, startHostLink(client, stores, Date.now));
app.provide(alertLinkKey, startAlertLink(client, useAlerts()));
followHistory(client, useHistoryHealth());
const clock = effectScope().run(() => startClock(Date.now));
if (clock !== undefined) app.provide(clockKey, clock);
// The line to the host opens while the window is built, and neither is one task with loading it.
await nextTask();
app.mount('#portside');
