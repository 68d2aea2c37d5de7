import { requests } from '../core/contract/contract.ts';
import {
  type AnswerEnvelope,
  type AnswerPiece,
  pieceChannel,
  type PreloadBridge,
  requestChannel,
} from '../core/contract/preload-bridge.ts';
import type { BridgeTransport } from './bridge-transport.ts';
import { createEventRelay } from './create-event-relay.ts';

/** Builds the frozen object that the page gets: requests and events of the contract, no more. */
export function createBridge(transport: BridgeTransport): PreloadBridge {
  const relay = createEventRelay(transport);
  return Object.freeze<PreloadBridge>({
    request: (name, argument, takeSockets) => requestAnswer(transport, name, argument, takeSockets),
    subscribe: (name, listener) => relay.subscribe(name, listener),
  });
}

async function requestAnswer(
  transport: BridgeTransport,
  name: unknown,
  argument: unknown,
  takeSockets: unknown,
): Promise<AnswerEnvelope> {
  if (typeof name !== 'string' || !Object.hasOwn(requests, name)) {
    return failure('unknown', 'not a request of the contract');
  }
  if (!isFunction(takeSockets)) return failure('invalid', 'nobody takes the rows');
  try {
    let answer: unknown = await transport.invoke(requestChannel, name, argument ?? null);
    // Each piece is called for when the one before was taken, so no more than one is under way.
    while (isPiece(answer)) {
      takeSockets(answer.sockets);
      answer = await transport.invoke(pieceChannel, answer.answer);
    }
    return isEnvelope(answer) ? answer : failure('failed', 'the host gave no answer');
  } catch (error) {
    return failure('disconnected', error instanceof Error ? error.message : String(error));
  }
}

function failure(
  code: 'unknown' | 'invalid' | 'failed' | 'disconnected',
  message: string,
): AnswerEnvelope {
  return { ok: false, error: { code, message } };
}

function isFunction(value: unknown): value is (sockets: readonly unknown[]) => void {
  return typeof value === 'function';
}

function isPiece(value: unknown): value is AnswerPiece {
  return typeof value === 'object' && value !== null && 'answer' in value && 'sockets' in value;
}

function isEnvelope(value: unknown): value is AnswerEnvelope {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
