import type { ConnectionState, Stop } from '../../src-main/core/contract/client.ts';

/** The state of the line to the host, told at once to each new listener and at every change. */
export class Connection {
  readonly #listeners = new Set<(state: ConnectionState) => void>();
  #state: ConnectionState = 'connecting';

  get state(): ConnectionState {
    return this.#state;
  }

  become(state: ConnectionState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }

  listen(listener: (state: ConnectionState) => void): Stop {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }
}
