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
    request: (name, argument, takeParts) => requestAnswer(transport, name, argument, takeParts),
    subscribe: (name, listener) => relay.subscribe(name, listener),
  });
}

async function requestAnswer(
  transport: BridgeTransport,
  name: unknown,
  argument: unknown,
  takeParts: unknown,
): Promise<AnswerEnvelope> {
  if (typeof name !== 'string' || !Object.hasOwn(requests, name)) {
    return failure('unknown', 'not a request of the contract');
  }
  if (!isFunction(takeParts)) return failure('invalid', 'nobody takes the parts');
  try {
    let answer: unknown = await transport.invoke(requestChannel, name, argument ?? null);
    // Each piece is called for when the one before was taken, so no more than one is under way.
    while (isPiece(answer)) {
      takeParts(answer.parts);
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

function isFunction(value: unknown): value is (parts: readonly unknown[]) => void {
  return typeof value === 'function';
}

function isPiece(value: unknown): value is AnswerPiece {
  return typeof value === 'object' && value !== null && 'answer' in value && 'parts' in value;
}

function isEnvelope(value: unknown): value is AnswerEnvelope {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
