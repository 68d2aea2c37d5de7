import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { endCommand } from './end-command.ts';

/** Knows the commands that a library runs to answer a question, and can end them. */
export interface CommandWatch {
  /** Asks; settles as the question does, but rejects when its commands were ended. */
  run<Value>(question: () => Promise<Value>): Promise<Value>;
  /** Ends the commands of all questions that are under way, also those they would run next. */
  end(): void;
}

interface Question {
  readonly commands: Set<ChildProcess>;
  ended: boolean;
}

/** Node tells of each child process on this channel, in the context that starts it. */
const channelName = 'child_process';
const currentQuestion = new AsyncLocalStorage<Question>();

/** The library gives no hold of its commands, and one that hangs would hang for ever. */
export function commandWatch(): CommandWatch {
  const underWay = new Set<Question>();

  return {
    run: async (ask) => {
      const question: Question = { commands: new Set(), ended: false };
      const onCommand = (message: unknown): void => {
        if (currentQuestion.getStore() === question) watchCommand(message, question);
      };
      underWay.add(question);
      subscribe(channelName, onCommand);
      try {
        const answer = await currentQuestion.run(question, ask);
        // What a library makes of commands that were killed is no answer.
        if (question.ended) throw new Error('ended before it answered');
        return answer;
      } finally {
        unsubscribe(channelName, onCommand);
        underWay.delete(question);
      }
    },
    end: () => {
      for (const question of underWay) {
        question.ended = true;
        for (const command of question.commands) endCommand(command);
      }
    },
  };
}

function watchCommand(message: unknown, { commands, ended }: Question): void {
  const command = (message as { readonly process: ChildProcess }).process;
  commands.add(command);
  command.once('exit', () => commands.delete(command));
  if (ended) command.once('spawn', () => endCommand(command));
}
