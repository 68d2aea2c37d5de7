import type { ExitCode } from './exit-code.ts';

/** Ends a command; `message` says in one line what to do (a second line may point at a place). */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = exitCode;
  }
}
