import { joinAnswer } from '../../src-main/core/contract/cut-answer.ts';
import { RequestError, type RequestErrorCode } from '../../src-main/core/contract/request-error.ts';

interface Settle {
  /** What of the answer came ahead of it. */
  readonly parts: unknown[];
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: RequestError) => void;
}

const codes: readonly string[] = ['invalid', 'unknown', 'failed', 'disconnected'];

/** The requests a client has sent and not heard of yet, by number. */
export class PendingRequests {
  readonly #waiting = new Map<number, Settle>();
  #lastId = 0;

  /** Opens a request: its number goes out with the message, its promise settles with the answer. */
  open(): { readonly id: number; readonly answer: Promise<unknown> } {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { parts: [], resolve, reject });
    });
    return { id, answer };
  }

  /** Keeps parts that belong before those of the answer. */
  addParts(id: number, parts: readonly unknown[]): void {
    this.#waiting.get(id)?.parts.push(...parts);
  }

  /** Answers to numbers that nobody waits for are ignored. */
  resolve(id: number, result: unknown): void {
    const settle = this.#take(id);
    settle?.resolve(joinAnswer(settle.parts, result));
  }

  reject(id: number, error: { readonly code: string; readonly message: string }): void {
    this.#take(id)?.reject(requestErrorOf(error));
  }

  /** The connection is gone: whoever waits is told so, in the host's place. */
  rejectAll(message: string): void {
    for (const id of [...this.#waiting.keys()]) this.reject(id, { code: 'disconnected', message });
  }

  #take(id: number): Settle | undefined {
    const settle = this.#waiting.get(id);
    this.#waiting.delete(id);
    return settle;
  }
}

/** The host's error as the contract knows it; a code of no meaning here counts as `failed`. */
export function requestErrorOf(error: {
  readonly code: string;
  readonly message: string;
}): RequestError {
  const code = codes.includes(error.code) ? (error.code as RequestErrorCode) : 'failed';
  return new RequestError(code, error.message);
}
