/** A table that could not be read; the cause is the system's error. */
export class SocketTableError extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`cannot read ${path}`, { cause });
    this.name = 'SocketTableError';
    this.path = path;
  }
}
