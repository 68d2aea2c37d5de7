import { randomUUID } from 'node:crypto';
import type { ProcessDetails } from '../../core/machine/process-details.ts';

/** How a process was started. Holds secrets; stays in the host. */
export interface KeptCommand {
  readonly program: string;
  /** With the name it was called by first. */
  readonly words: readonly string[];
  readonly workingDirectory: string;
  /** Null where it could not be read: Portside's own is used then. */
  readonly environment: Readonly<Record<string, string>> | null;
}

/** The commands of processes that this host ended, by ids that nobody can guess. */
export interface KeptCommands {
  /** Null when the details do not tell a whole command. */
  keep(
    details: ProcessDetails,
    environment: Readonly<Record<string, string>> | null,
  ): string | null;
  /** Gives a command once. */
  take(id: string): KeptCommand | null;
}

/** Older ones are forgotten. */
const mostKept = 20;

export function createKeptCommands(): KeptCommands {
  const kept = new Map<string, KeptCommand>();
  return {
    keep({ executable, commandLine, workingDirectory }, environment) {
      if (executable === null || commandLine === null || workingDirectory === null) return null;
      const id = randomUUID();
      kept.set(id, { program: executable, words: commandLine, workingDirectory, environment });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return id;
    },
    take(id) {
      const command = kept.get(id) ?? null;
      kept.delete(id);
      return command;
    },
  };
}
