import type { Stop } from '../../src-main/core/contract/client.ts';
import {
  events,
  type EventName,
  type EventPayload,
} from '../../src-main/core/contract/contract.ts';
import * as v from 'valibot';

type Listener = (payload: unknown) => void;

/** Who in this window listens to which event of the host. */
export class Listeners {
  readonly #byEvent = new Map<EventName, Set<Listener>>();

  add<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): Stop {
    const set = this.#byEvent.get(name) ?? new Set<Listener>();
    this.#byEvent.set(name, set);
    const entry: Listener = (payload) => listener(payload as EventPayload<Name>);
    set.add(entry);
    return () => set.delete(entry);
  }

  /** Hands an event on after its schema was checked; unknown or malformed ones are dropped. */
  emit(name: string, payload: unknown): void {
    if (!isEventName(name) || !v.is(events[name], payload)) return;
    for (const listener of this.#byEvent.get(name) ?? []) listener(payload);
  }
}

function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name);
}
