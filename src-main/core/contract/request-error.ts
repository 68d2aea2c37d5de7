/** Why a request was not answered: `invalid` argument, `unknown` name, `failed` in the host, `disconnected`. */
export type RequestErrorCode = 'invalid' | 'unknown' | 'failed' | 'disconnected';

/** The one error a client throws; `message` says what to do and holds no secrets. */
export class RequestError extends Error {
  readonly code: RequestErrorCode;

  constructor(code: RequestErrorCode, message: string) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
  }
}
