import type { Stop } from './client.ts';
import type { RequestErrorCode } from './request-error.ts';

/** The one channel a window asks on; arguments: the request's name, then its argument. */
export const requestChannel = 'portside:request';

/** The channel on which a window calls for the next piece of an answer; argument: its number. */
export const pieceChannel = 'portside:piece';

/** The one channel a window hears on; arguments: the event's name, then its payload. */
export const eventChannel = 'portside:event';

/** The global name under which the preload puts its bridge into the page. */
export const bridgeName = 'portside';

/**
 * How an answer crosses from the desktop host to the page. Error classes do not survive the
 * structured clone, so a failure is plain data.
 */
export type AnswerEnvelope =
  | { readonly ok: true; readonly result: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly code: RequestErrorCode; readonly message: string };
    };

/** Parts that go ahead of their answer; the window calls for what follows by the number. */
export interface AnswerPiece {
  readonly answer: number;
  readonly parts: readonly unknown[];
}

/** What the page of the desktop app finds at `window.portside`. Frozen; there is nothing else. */
export interface PreloadBridge {
  /**
   * Never rejects: whatever goes wrong resolves to an envelope with `ok` false. The first parts of
   * a very big answer are handed to `takeParts` piece by piece before it resolves.
   */
  request(
    name: string,
    argument: unknown,
    takeParts: (parts: readonly unknown[]) => void,
  ): Promise<AnswerEnvelope>;
  /** A name the contract does not know is never heard of: the listener stays silent. */
  subscribe(name: string, listener: (payload: unknown) => void): Stop;
}
