import { createInterface } from 'node:readline';

/** Asks whoever sits at the terminal; null when they end their input or interrupt instead. */
export type AskPerson = (question: string, interrupted: AbortSignal) => Promise<string | null>;

/**
 * Asks on the streams of this process, or answers null where either is no terminal: then nobody
 * would see the question or could answer it. The terminal keeps its own line editing and its own
 * Ctrl+C.
 */
export function personAtTerminal(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
): AskPerson | null {
  if (!input.isTTY || !output.isTTY) return null;
  return (question, interrupted) =>
    new Promise((resolve) => {
      const lines = createInterface({ input, output, terminal: false });
      let asking = true;
      const finish = (answer: string | null): void => {
        if (!asking) return;
        asking = false;
        interrupted.removeEventListener('abort', giveUp);
        lines.close();
        resolve(answer);
      };
      const giveUp = (): void => {
        // What follows would stand behind the question, where no Enter ended its line.
        if (asking) output.write('\n');
        finish(null);
      };
      interrupted.addEventListener('abort', giveUp);
      lines.on('close', giveUp);
      lines.question(question, finish);
      if (interrupted.aborted) giveUp();
    });
}
