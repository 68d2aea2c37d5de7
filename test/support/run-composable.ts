import { createPinia, setActivePinia } from 'pinia';
import { createApp } from 'vue';
import type { AlertLink } from '../../src-renderer/composables/alerts/alert-link.ts';
import type { HostLink } from '../../src-renderer/composables/host-link.ts';
import { alertLinkKey } from '../../src-renderer/composables/alerts/use-alert-link.ts';
import { hostLinkKey } from '../../src-renderer/composables/use-host.ts';

/** Calls a composable as a component would, over stores of its own and a host the test writes. */
export function runComposable<Result>(
  host: Partial<HostLink>,
  use: () => Result,
  alerts: Partial<AlertLink> = {},
): Result {
  const pinia = createPinia();
  setActivePinia(pinia);
  const app = createApp({ render: () => null });
  app.use(pinia);
  app.provide(hostLinkKey, host as HostLink);
  app.provide(alertLinkKey, alerts as AlertLink);
  return app.runWithContext(use);
}
