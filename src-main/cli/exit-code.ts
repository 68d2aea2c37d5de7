/** How a command ends, as scripts see it. */
export const exitCode = {
  /** Done, or the answer is yes. */
  done: 0,
  /** The answer is no: nothing matches. */
  nothing: 1,
  /** The command was not understood or cannot be carried out as it was given. */
  usage: 2,
  /** The socket table could not be read. */
  unreadable: 3,
  /** Interrupted before there was an answer: as a shell says it, 128 + SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
