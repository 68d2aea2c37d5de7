/** Work that is done one after the other, in the order it was asked for. */
export interface WorkLine {
  /** Settles as the work does; work that rejects keeps nobody behind it waiting. */
  readonly add: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Resolves when all that was asked for is done. */
  readonly idle: () => Promise<void>;
}

export function workLine(): WorkLine {
  let line = Promise.resolve();
  return {
    add: (work) => {
      const done = line.then(work);
      line = done.then(ignore, ignore);
      return done;
    },
    idle: () => line,
  };
}

function ignore(): void {
  // How it went is for whoever asked to hear; the line goes on.
}
