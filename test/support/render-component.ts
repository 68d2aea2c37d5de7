import { createPinia, setActivePinia } from 'pinia';
import { createSSRApp, shallowRef, type Component } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { AlertLink } from '../../src-renderer/composables/alerts/alert-link.ts';
import { alertLinkKey } from '../../src-renderer/composables/alerts/use-alert-link.ts';
import { hostLinkKey } from '../../src-renderer/composables/use-host.ts';
import type { HostLink } from '../../src-renderer/composables/host-link.ts';
import { clockKey } from '../../src-renderer/composables/use-clock.ts';
import { useHostStatus } from '../../src-renderer/stores/table/host-status.ts';
import { useListOptions } from '../../src-renderer/stores/search/list-options.ts';
import { useLiveTable } from '../../src-renderer/stores/table/live-table.ts';
import { useToast } from '../../src-renderer/stores/toast.ts';
import { scriptedMachine } from './scripted-monitor.ts';

/** What time it is in a rendered component, Unix time in milliseconds. */
export const renderedAtMs = 1_000_000_000;

/** The stores a component draws from; the host has described itself and reads once a second. */
export interface RenderStores {
  readonly liveTable: ReturnType<typeof useLiveTable>;
  readonly hostStatus: ReturnType<typeof useHostStatus>;
  readonly listOptions: ReturnType<typeof useListOptions>;
  readonly toast: ReturnType<typeof useToast>;
}

/** A line to a host that never says anything. */
export const silentLink: HostLink = {
  stop: () => undefined,
  changeSetting: () => Promise.resolve(),
  openUrl: () => Promise.resolve(),
  exportComparison: () => Promise.resolve({ outcome: 'cancelled' }),
  exportTable: () => Promise.resolve({ outcome: 'cancelled' }),
  processDetails: () => new Promise(() => undefined),
  previewEnd: () => new Promise(() => undefined),
  endProcess: () => new Promise(() => undefined),
  startAgain: () => new Promise(() => undefined),
  history: {
    status: () => new Promise(() => undefined),
    events: () => new Promise(() => undefined),
    tableAt: () => new Promise(() => undefined),
    counts: () => new Promise(() => undefined),
    port: () => new Promise(() => undefined),
  },
  snapshots: {
    list: () => new Promise(() => undefined),
    save: () => new Promise(() => undefined),
    read: () => new Promise(() => undefined),
    remove: () => new Promise(() => undefined),
    reveal: () => new Promise(() => undefined),
    onChange: () => () => undefined,
  },
  onEnding: () => () => undefined,
  pauseReadings: () => Promise.resolve(),
  readUnix: () => new Promise(() => undefined),
  readTraffic: () => new Promise(() => undefined),
  revealProgram: () => Promise.resolve({ outcome: 'shown' }),
  remoteName: () => Promise.resolve({ outcome: 'none' }),
};

/** A line about alerts that changes nothing. */
const silentAlertLink: AlertLink = {
  accept: () => Promise.resolve(),
  mute: () => Promise.resolve(),
  snooze: () => Promise.resolve(),
  rehearse: () => Promise.resolve([]),
  stop: () => undefined,
};

/** Renders a component to HTML without a browser, once `prepare` has set its stores. */
export async function renderComponent(
  component: Component,
  properties: Readonly<Record<string, unknown>> = {},
  prepare: (stores: RenderStores) => void = () => undefined,
): Promise<string> {
  const pinia = createPinia();
  setActivePinia(pinia);
  const app = createSSRApp(component, properties);
  app.use(pinia);
  app.provide(hostLinkKey, silentLink);
  app.provide(alertLinkKey, silentAlertLink);
  const time = shallowRef(renderedAtMs);
  app.provide(clockKey, { tickMs: time, secondMs: time });
  prepare(usualStores());
  return renderToString(app);
}

function usualStores(): RenderStores {
  const hostStatus = useHostStatus();
  hostStatus.connection = 'connected';
  hostStatus.description = {
    kind: 'browser',
    systemLanguages: ['en'],
    version: '1',
    machine: scriptedMachine,
    capabilities: { tray: false, nativeDialogs: false },
  };
  hostStatus.status = {
    revision: 1,
    state: 'reading',
    lastReadAtMs: renderedAtMs - 400,
    nextReadAtMs: null,
    intervalMs: 1000,
    coreShare: 0.006,
    pause: null,
    readers: [],
  };
  return {
    hostStatus,
    liveTable: useLiveTable(),
    listOptions: useListOptions(),
    toast: useToast(),
  };
}

/** The words a reader sees: the HTML without its tags, white space as one blank. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
