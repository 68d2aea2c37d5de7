import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { EventName, EventPayload } from '../../../src-main/core/contract/contract.ts';
import { pieceChannel } from '../../../src-main/core/contract/preload-bridge.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { serveRenderer } from '../../../src-main/electron/app-protocol.ts';
import { answerWindows } from '../../../src-main/electron/ipc-host.ts';
import { forwardEvents } from '../../../src-main/host/forward-events.ts';
import {
  createRequestHandlers,
  type RequestHandlers,
} from '../../../src-main/host/requests/request-handlers.ts';
import type { Background } from '../../../src-main/host/start-background.ts';
import type { Stop } from '../../../src-main/core/contract/client.ts';
import { launchChromium } from '../chromium.ts';
import { ipcMain, resetElectron } from '../electron-double/electron.ts';
import { controlOf } from '../electron-double/strict-double.ts';
import { webContentsDouble } from '../electron-double/window-double.ts';
import { createScriptedMonitor, type ScriptedMonitor } from '../scripted-monitor.ts';
import { startOwnBackground } from '../own-background.ts';

/** The page as the desktop app shows it, in a browser that stands in for Electron's window. */
export interface DesktopPage {
  readonly page: Page;
  readonly monitor: ScriptedMonitor;
  /** Errors, warnings about the security policy and exceptions of the page so far. */
  problems(): readonly string[];
  /** What the page tried to load from elsewhere. */
  requestedOutside(): readonly string[];
  /** The channel of each message from the page so far. */
  askedOn(): readonly string[];
  tell<Name extends EventName>(name: Name, payload: EventPayload<Name>): Promise<void>;
  close(): Promise<void>;
}

/** What goes wrong in the host. */
interface DesktopFaults {
  /** The first big answer is lost after its first piece. */
  readonly losesFirstAnswer?: boolean;
}

type Handler = (request: { method: string; url: string }) => Promise<Response>;

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** Chromium knows no `app:` scheme, so a made-up secure origin takes its place. */
const standIn = 'https://portside.test';

/** Opens the built page with the built preload, over the real scheme handler and contract. */
export async function openDesktopPage(
  sockets: readonly Socket[],
  faults: DesktopFaults = {},
): Promise<DesktopPage> {
  const monitor = createScriptedMonitor(sockets);
  const { background, end } = await startOwnBackground(monitor);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1180, height: 760 } });
  const problems = watchForProblems(page);
  const outside = await servePage(page);
  const host = await bridge(page, { monitor, background, faults });
  const tell: DesktopPage['tell'] = (name, payload) =>
    page.evaluate(
      ([event, value]) =>
        (Reflect.get(window, 'tellPage') as (...values: unknown[]) => void)(event, value),
      [name, payload] as const,
    );
  const stop = forwardEvents(monitor, background, (name, payload) => {
    // What is told while a page is loaded anew is lost, as in a window of Electron.
    tell(name, payload).catch(() => undefined);
  });
  await page.goto(`${standIn}/index.html`);
  return {
    page,
    monitor,
    problems: () => problems,
    requestedOutside: () => outside,
    askedOn: () => host.asked,
    tell,
    close: async () => {
      stop();
      host.stop();
      await end();
      await browser.close();
    },
  };
}

function watchForProblems(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return problems;
}

async function servePage(page: Page): Promise<readonly string[]> {
  const outside: string[] = [];
  const handler = rendererHandler();
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (!url.startsWith(standIn)) {
      outside.push(url);
      await route.abort();
      return;
    }
    const ownUrl = url.replace(standIn, 'app://portside');
    const response = await handler({ method: route.request().method(), url: ownUrl });
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  return outside;
}

function rendererHandler(): Handler {
  let served: Handler | undefined;
  const handle = (_scheme: string, handler: unknown) => {
    served = handler as Handler;
  };
  serveRenderer({ handle }, `${dist}renderer`);
  if (served === undefined) throw new Error('nothing is served');
  return served;
}

interface BridgedHost {
  readonly monitor: ScriptedMonitor;
  readonly background: Background;
  readonly faults: DesktopFaults;
}

/** Runs the built preload in the page, with the least of Electron that it loads. */
async function bridge(page: Page, { monitor, background, faults }: BridgedHost): Promise<IpcHost> {
  const handlers = createRequestHandlers({
    monitor,
    background,
    kind: 'electron',
    version: '0.0.0',
    capabilities: { tray: true, nativeDialogs: true },
    deliverExport: () => Promise.resolve({ outcome: 'cancelled' }),
  });
  const host = ipcHost(handlers, faults);
  await page.exposeFunction('askHost', host.invoke);
  const preload = readFileSync(`${dist}preload/preload.cjs`, 'utf8');
  await page.addInitScript({
    content: `(() => {
      const contextBridge = { exposeInMainWorld: (name, value) => { window[name] = value; } };
      const ipcRenderer = {
        invoke: (...values) => window.askHost(...values),
        on: (_channel, listener) => { window.tellPage = (...values) => listener({}, ...values); },
      };
      const require = () => ({ contextBridge, ipcRenderer });
      const exports = {};
      ${preload}
    })();`,
  });
  return host;
}

interface IpcHost {
  readonly asked: readonly string[];
  readonly invoke: (channel: string, ...values: readonly unknown[]) => Promise<unknown>;
  readonly stop: Stop;
}

/** The real answering side of the desktop host, called as Electron calls it. */
function ipcHost(handlers: RequestHandlers, { losesFirstAnswer = false }: DesktopFaults): IpcHost {
  resetElectron();
  const stop = answerWindows(handlers);
  const handled = new Map(
    controlOf(ipcMain)
      .callsOf('handle')
      .map(([channel, handler]) => [channel, handler as (...values: unknown[]) => unknown]),
  );
  const event = {
    sender: webContentsDouble(),
    senderFrame: { origin: 'app://portside', parent: null },
  };
  const asked: string[] = [];
  return {
    asked,
    stop,
    invoke: (channel, ...values) => {
      asked.push(channel);
      const isFirstPiece = asked.filter((one) => one === channel).length === 1;
      if (losesFirstAnswer && channel === pieceChannel && isFirstPiece) {
        controlOf(event.sender).emit('render-process-gone');
      }
      return Promise.resolve(handled.get(channel)?.(event, ...values));
    },
  };
}
