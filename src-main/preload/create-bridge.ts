import { requests } from '../core/contract/contract.ts';
import {
  type AnswerEnvelope,
  type PreloadBridge,
  requestChannel,
} from '../core/contract/preload-bridge.ts';
import type { BridgeTransport } from './bridge-transport.ts';
import { createEventRelay } from './create-event-relay.ts';

/** Builds the frozen object that the page gets: requests and events of the contract, no more. */
export function createBridge(transport: BridgeTransport): PreloadBridge {
  const relay = createEventRelay(transport);
  return Object.freeze({
    request: (name: string, argument: unknown) => requestAnswer(transport, name, argument),
    subscribe: (name: string, listener: (payload: unknown) => void) =>
      relay.subscribe(name, listener),
  });
}

async function requestAnswer(
  transport: BridgeTransport,
  name: unknown,
  argument: unknown,
): Promise<AnswerEnvelope> {
  if (typeof name !== 'string' || !Object.hasOwn(requests, name)) {
    return failure('unknown', 'not a request of the contract');
  }
  try {
    const answer: unknown = await transport.invoke(requestChannel, name, argument ?? null);
    return isEnvelope(answer) ? answer : failure('failed', 'the host gave no answer');
  } catch (error) {
    return failure('disconnected', error instanceof Error ? error.message : String(error));
  }
}

function failure(code: 'unknown' | 'failed' | 'disconnected', message: string): AnswerEnvelope {
  return { ok: false, error: { code, message } };
}

function isEnvelope(value: unknown): value is AnswerEnvelope {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
