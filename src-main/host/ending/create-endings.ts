import type { RequestArgument } from '../../core/contract/contract.ts';
import type { EndAnswer, Ending, StartAnswer } from '../../core/ending/ending.ts';
import type { PreviewAnswer } from '../../core/ending/preview-answer.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import type { EventSource } from '../forward-events.ts';
import { answerPreview } from './answer-preview.ts';
import { beginEnding } from './begin-ending.ts';
import { followEnding } from './follow-ending.ts';
import { createKeptCommands } from './kept-commands.ts';
import { createKeptEndings } from './kept-endings.ts';
import { type ProcessSystem, thisMachine } from './process-system.ts';
import { refused } from './refused.ts';
import { signalAgain } from './signal-again.ts';
import { startCommand } from './start-command.ts';

/** The requests of the contract that end processes. */
export interface EndingHandlers {
  readonly 'process.previewEnd': (
    wanted: RequestArgument<'process.previewEnd'>,
  ) => Promise<PreviewAnswer>;
  /** Of an ending under way it signals again whatever still runs. */
  readonly 'process.end': (wish: RequestArgument<'process.end'>) => Promise<EndAnswer>;
  readonly 'process.startAgain': (
    wish: RequestArgument<'process.startAgain'>,
  ) => Promise<StartAnswer>;
}

/** Ends processes for windows and the command line, and tells how it goes. */
export interface Endings {
  readonly handlers: EndingHandlers;
  /** Tells windows of every change of any ending. */
  readonly forwardEvents: EventSource;
  /** Stops watching; what was signalled ends all the same. */
  stop(): void;
}

export interface EndingsOptions {
  readonly monitor: Pick<Monitor, 'snapshot' | 'onStatus'>;
  /** Every process of this program, its own pid first. */
  readonly ownPids?: () => readonly number[];
  readonly system?: ProcessSystem;
}

/** Nothing is ended yet. */
export function createEndings(options: EndingsOptions): Endings {
  const { monitor, ownPids = () => [process.pid], system = thisMachine } = options;
  const commands = createKeptCommands();
  const endings = createKeptEndings();
  const listeners = new Set<(ending: Ending) => void>();
  const around = () => ({ system, sockets: monitor.snapshot().sockets, ownPids: ownPids() });
  const tell = (ending: Ending): void => {
    for (const listener of listeners) listener(ending);
  };

  async function begin(wish: RequestArgument<'process.end'>): Promise<EndAnswer> {
    const start = await beginEnding(wish, around(), commands);
    if ('refusal' in start) return refused(wish, start.refusal, system.platform);
    const ending = followEnding(start, { monitor, system, tell });
    endings.keep(wish, ending);
    return { outcome: 'signalled', ending: ending.current() };
  }

  function end(wish: RequestArgument<'process.end'>): Promise<EndAnswer> {
    const known = endings.underWay(wish);
    return known === null ? begin(wish) : signalAgain(known, wish.force, system);
  }

  async function startAgain(id: string): Promise<StartAnswer> {
    const command = commands.take(id);
    return command === null ? { outcome: 'unknown' } : startCommand(command);
  }

  return {
    handlers: {
      'process.previewEnd': (wanted) => answerPreview(wanted, around()),
      'process.end': end,
      'process.startAgain': ({ id }) => startAgain(id),
    },
    forwardEvents: (send) => {
      const listener = (ending: Ending): void => {
        send('process.ending', ending);
      };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => {
      endings.stop();
      listeners.clear();
    },
  };
}
