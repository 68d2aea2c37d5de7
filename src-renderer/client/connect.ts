import type { Client } from '../../src-main/core/contract/client.ts';
import { bridgeName, type PreloadBridge } from '../../src-main/core/contract/preload-bridge.ts';
import { createBrowserClient } from './browser-client.ts';
import { browserSurroundings } from './browser-surroundings.ts';
import { createElectronClient } from './electron-client.ts';

/** The client of whichever host shows this page: the desktop app leaves a bridge, a browser none. */
export function connect(page: Window): Client {
  const bridge = bridgeOf(page);
  return bridge === null
    ? createBrowserClient(browserSurroundings(page))
    : createElectronClient(bridge);
}

function bridgeOf(page: Window): PreloadBridge | null {
  const bridge: unknown = Reflect.get(page, bridgeName);
  return isBridge(bridge) ? bridge : null;
}

function isBridge(value: unknown): value is PreloadBridge {
  return (
    typeof value === 'object' &&
    value !== null &&
    'request' in value &&
    'subscribe' in value &&
    typeof value.request === 'function' &&
    typeof value.subscribe === 'function'
  );
}
