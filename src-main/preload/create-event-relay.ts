import type { Stop } from '../core/contract/client.ts';
import { events } from '../core/contract/contract.ts';
import { eventChannel } from '../core/contract/preload-bridge.ts';
import type { BridgeTransport } from './bridge-transport.ts';

type Listener = (payload: unknown) => void;

/** Hands the host's events to the page's listeners, name by name. */
export interface EventRelay {
  subscribe(name: string, listener: Listener): Stop;
}

/**
 * A wish to show a port, or the settings, may come while the page is still being built (a click in the tray opened
 * the window), so the last one that nobody heard is kept for the first who listens.
 */
const keptUntilHeard = ['port.reveal', 'settings.open'];

/** Listens on the event channel once; Electron's event object, which holds the sender, stays here. */
export function createEventRelay(transport: Pick<BridgeTransport, 'on'>): EventRelay {
  const listeners = new Map<string, Set<Listener>>(
    Object.keys(events).map((name) => [name, new Set()]),
  );
  const unheard = new Map<string, unknown>();
  transport.on(eventChannel, (_event, name: string, payload: unknown) => {
    const audience = listeners.get(name);
    if (audience?.size === 0 && keptUntilHeard.includes(name)) unheard.set(name, payload);
    for (const listener of [...(audience ?? [])]) listener(payload);
  });
  return { subscribe: (name, listener) => subscribe(listeners, unheard, name, listener) };
}

function subscribe(
  listeners: ReadonlyMap<string, Set<Listener>>,
  unheard: Map<string, unknown>,
  name: string,
  listener: Listener,
): Stop {
  const audience = listeners.get(name);
  if (audience === undefined || typeof listener !== 'function') return () => undefined;
  /** A function of its own each time: one listener may be subscribed twice and stopped once. */
  const heard: Listener = (payload) => {
    listener(payload);
  };
  audience.add(heard);
  if (unheard.has(name)) {
    const payload = unheard.get(name);
    unheard.delete(name);
    heard(payload);
  }
  return () => {
    audience.delete(heard);
  };
}
