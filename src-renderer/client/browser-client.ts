import * as v from 'valibot';
import type { Client } from '../../src-main/core/contract/client.ts';
import type { RequestName, RequestResult } from '../../src-main/core/contract/contract.ts';
import { RequestError } from '../../src-main/core/contract/request-error.ts';
import { hostMessage, type ClientMessage } from '../../src-main/core/contract/wire-message.ts';
import { Connection } from './connection.ts';
import { Listeners } from './listeners.ts';
import { PendingRequests } from './pending-requests.ts';
import { reconnectDelayMs } from './reconnect-delay.ts';

/** A WebSocket as far as the client needs it. */
export interface WireSocket {
  send(text: string): void;
}

export interface WireListener {
  readonly opened: () => void;
  readonly closed: () => void;
  readonly heard: (data: unknown) => void;
}

/** What the browser client needs of its surroundings, so that tests can stand in for them. */
export interface BrowserSurroundings {
  readonly openSocket: (listener: WireListener) => WireSocket;
  /** `refused` when the host is there but does not know this browser. */
  readonly checkSession: () => Promise<'known' | 'refused' | 'unreachable'>;
  wait(delayMs: number, then: () => void): void;
  readonly random: () => number;
}

const lineLost = 'The connection to Portside is lost; it will be tried again.';

/**
 * The client in a browser, over one WebSocket that is opened again whenever it closes. Starts
 * connecting at once.
 */
export function createBrowserClient(surroundings: BrowserSurroundings): Client {
  const line = new BrowserLine(surroundings);
  line.dial();
  return {
    request: <Name extends RequestName>(name: Name, argument: unknown) =>
      line.ask(name, argument) as Promise<RequestResult<Name>>,
    subscribe: (name, listener) => line.listeners.add(name, listener),
    onConnection: (listener) => line.connection.listen(listener),
  };
}

class BrowserLine {
  readonly listeners = new Listeners();
  readonly connection = new Connection();
  readonly #pending = new PendingRequests();
  readonly #surroundings: BrowserSurroundings;
  #socket: WireSocket | null = null;
  #failedAttempts = 0;

  constructor(surroundings: BrowserSurroundings) {
    this.#surroundings = surroundings;
  }

  dial(): void {
    const socket = this.#surroundings.openSocket({
      opened: () => {
        this.#socket = socket;
        this.#failedAttempts = 0;
        this.connection.become('connected');
      },
      heard: (data) => this.#hear(data),
      closed: () => void this.#hangUp(),
    });
  }

  ask(name: RequestName, argument: unknown): Promise<unknown> {
    if (this.#socket === null) return Promise.reject(new RequestError('disconnected', lineLost));
    const { id, answer } = this.#pending.open();
    const message: ClientMessage = { id, request: name, argument };
    this.#socket.send(JSON.stringify(message));
    return answer;
  }

  #hear(data: unknown): void {
    const message = v.safeParse(hostMessage, parseJson(data));
    if (!message.success) return;
    const heard = message.output;
    if ('event' in heard) this.listeners.emit(heard.event, heard.payload);
    else if ('parts' in heard) this.#pending.addParts(heard.id, heard.parts);
    else if ('error' in heard) this.#pending.reject(heard.id, heard.error);
    else this.#pending.resolve(heard.id, heard.result);
  }

  async #hangUp(): Promise<void> {
    this.#socket = null;
    this.#pending.rejectAll(lineLost);
    if (this.connection.state === 'connected') this.connection.become('lost');
    const session = await this.#surroundings.checkSession();
    this.connection.become(session === 'refused' ? 'refused' : 'lost');
    const delayMs = reconnectDelayMs(this.#failedAttempts, this.#surroundings.random());
    this.#failedAttempts += 1;
    this.#surroundings.wait(delayMs, () => this.dial());
  }
}

function parseJson(data: unknown): unknown {
  if (typeof data !== 'string') return null;
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
