import { once } from 'node:events';
import type { WebSocket } from 'ws';
import type { Client } from '../../../../src-main/core/contract/client.ts';
import type {
  RequestArgument,
  RequestName,
  RequestResult,
} from '../../../../src-main/core/contract/contract.ts';
import { createBrowserClient } from '../../../../src-renderer/client/browser-client.ts';
import type { VisitLedger } from '../visits.ts';
import type { Door } from '../../../support/door.ts';

/** A window over the product's own browser client. */
export interface PoliteWindow {
  readonly client: Client;
  /** Asks, and complains of an answer that does not come; null when there was none. */
  ask<Name extends RequestName>(
    name: Name,
    argument: RequestArgument<Name>,
  ): Promise<RequestResult<Name> | null>;
  /** Says goodbye, or just goes. */
  leave(how: 'goodbye' | 'gone'): Promise<void>;
}

/** A busy machine may answer late; a minute is longer than any person waits. */
export const patienceMs = 60_000;

/** Opens a window as a browser does; it dials again as the product does when cut off. */
export function openPoliteWindow(door: Door, ledger: VisitLedger): PoliteWindow {
  let socket: WebSocket | null = null;
  let isLeaving = false;
  const timers = new Set<NodeJS.Timeout>();
  ledger.came('polite');
  const client = createBrowserClient({
    openSocket: ({ opened, closed, heard }) => {
      const line = door.knock();
      socket = line;
      line.on('open', opened);
      line.on('error', () => undefined);
      line.on('message', (data: Buffer) => heard(data.toString('utf8')));
      line.on('close', () => {
        if (!isLeaving) closed();
      });
      return line;
    },
    checkSession: () => Promise.resolve('known'),
    wait: (delayMs, then) => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        then();
      }, delayMs);
      timers.add(timer);
    },
    random: () => Math.random(),
  });

  return {
    client,
    ask: async (name, argument) => {
      const answer = await withinPatience(client.request(name, argument)).catch(String);
      if (typeof answer !== 'string') {
        ledger.answered();
        return answer;
      }
      if (!isLeaving) ledger.complain('starved', `${name}: ${answer}`);
      return null;
    },
    leave: async (how) => {
      isLeaving = true;
      for (const timer of timers) clearTimeout(timer);
      if (socket === null || socket.readyState === socket.CLOSED) return;
      const closed = once(socket, 'close');
      if (how === 'goodbye') socket.close();
      else socket.terminate();
      await closed;
    },
  };
}

async function withinPatience<Result>(promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patienceMs);
  });
  return Promise.race([promise, tooLong]).finally(() => clearTimeout(timer));
}
