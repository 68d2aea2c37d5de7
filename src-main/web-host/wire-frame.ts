import * as v from 'valibot';
import type { EventName, EventPayload } from '../core/contract/contract.ts';
import type { RequestError } from '../core/contract/request-error.ts';
import {
  clientMessage,
  type ClientMessage,
  type HostMessage,
} from '../core/contract/wire-message.ts';

/** The message in a text frame; null when it is not one of ours. */
export function readClientMessage(frame: Buffer): ClientMessage | null {
  const result = v.safeParse(clientMessage, parseJson(frame.toString('utf8')));
  return result.success ? result.output : null;
}

/** Written once and sent to every client as it is. */
export function eventFrame<Name extends EventName>(
  name: Name,
  payload: EventPayload<Name>,
): Buffer {
  return frameOf({ event: name, payload });
}

export function answerFrame(id: number, result: unknown): Buffer {
  return frameOf({ id, result });
}

/** Some of the parts of an answer that follows. */
export function partsFrame(id: number, parts: readonly unknown[]): Buffer {
  return frameOf({ id, parts: [...parts] });
}

/** The cause of the error stays here. */
export function errorFrame(id: number, { code, message }: RequestError): Buffer {
  return frameOf({ id, error: { code, message } });
}

function frameOf(message: HostMessage): Buffer {
  return Buffer.from(JSON.stringify(message), 'utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
