import type { Stop } from '../core/contract/client.ts';

/** Those who want to hear of something. */
export interface Listeners<Payload> {
  readonly add: (listener: (payload: Payload) => void) => Stop;
  readonly tell: (payload: Payload) => void;
}

/**
 * An empty set. A listener that throws keeps nobody else from hearing; its error surfaces as an
 * uncaught one. The same function may listen twice.
 */
export function listeners<Payload>(): Listeners<Payload> {
  const entries = new Set<{ readonly listener: (payload: Payload) => void }>();
  return {
    add: (listener) => {
      const entry = { listener };
      entries.add(entry);
      return () => void entries.delete(entry);
    },
    tell: (payload) => {
      for (const { listener } of [...entries]) {
        try {
          listener(payload);
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
  };
}
