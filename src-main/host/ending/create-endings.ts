import type { RequestArgument } from '../../core/contract/contract.ts';
import type { EndAnswer, Ending, StartAnswer } from '../../core/ending/ending.ts';
import { exactKey } from '../../core/ending/exact-process.ts';
import type { PreviewAnswer } from '../../core/ending/preview-answer.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import type { EventSource } from '../forward-events.ts';
import { chooseTargets } from './choose-targets.ts';
import { exactStart } from './exact-start.ts';
import { followEnding, type FollowedEnding } from './follow-ending.ts';
import { createKeptCommands } from './kept-commands.ts';
import { previewEnding } from './preview-ending.ts';
import { type ProcessSystem, thisMachine } from './process-system.ts';
import { refused } from './refused.ts';
import { signalTargets } from './signal-targets.ts';
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

/** Endings that are over are forgotten beyond this many. */
const mostFollowed = 50;

/** Nothing is ended yet. */
export function createEndings(options: EndingsOptions): Endings {
  const { monitor, ownPids = () => [process.pid], system = thisMachine } = options;
  const kept = createKeptCommands();
  const followed = new Map<string, FollowedEnding>();
  const listeners = new Set<(ending: Ending) => void>();
  const around = () => ({ system, sockets: monitor.snapshot().sockets, ownPids: ownPids() });
  const tell = (ending: Ending): void => {
    for (const listener of listeners) listener(ending);
  };

  async function begin(wish: RequestArgument<'process.end'>): Promise<EndAnswer> {
    const chosen = await chooseTargets(wish, around());
    if ('refusal' in chosen) return refused(wish, chosen.refusal, system.platform);
    const { targets, preview } = chosen;
    const environment = await system.environment(wish.pid);
    const signal = await signalTargets(targets, wish.force, system);
    if ('refusal' in signal) return refused(wish, signal.refusal, system.platform);
    const startAgainId = preview.startAgain.possible
      ? kept.keep(preview.details, environment)
      : null;
    const start = { targets, deaf: signal.deaf, forced: wish.force, startAgainId };
    return follow(exactKey(wish), followEnding(start, { monitor, system, tell }));
  }

  function follow(key: string, ending: FollowedEnding): EndAnswer {
    followed.set(key, ending);
    const [oldestKey, oldest] = [...followed][0] ?? [];
    if (followed.size > mostFollowed && oldestKey !== undefined) {
      oldest?.stop();
      followed.delete(oldestKey);
    }
    return { outcome: 'signalled', ending: ending.current() };
  }

  async function goOn(known: FollowedEnding, force: boolean): Promise<EndAnswer> {
    const [first, ...rest] = known.targets.filter((target) => system.isRunning(target));
    if (first !== undefined) {
      const signal = await signalTargets([first, ...rest], force, system);
      if ('refusal' in signal) return refused(first, signal.refusal, system.platform);
      if (force) known.markForced();
    }
    return { outcome: 'signalled', ending: known.current() };
  }

  async function preview(wanted: RequestArgument<'process.previewEnd'>): Promise<PreviewAnswer> {
    const found = await exactStart(wanted, system);
    if ('refusal' in found) return { outcome: 'refused', refusal: found.refusal };
    const seen = await previewEnding(found.process, around());
    if (seen === null) return { outcome: 'refused', refusal: 'gone' };
    return { outcome: 'preview', preview: seen };
  }

  function end(wish: RequestArgument<'process.end'>): Promise<EndAnswer> {
    const known = followed.get(exactKey(wish));
    if (known === undefined || known.current().phase === 'ended') return begin(wish);
    return goOn(known, wish.force);
  }

  async function startAgain(id: string): Promise<StartAnswer> {
    const command = kept.take(id);
    return command === null ? { outcome: 'unknown' } : startCommand(command);
  }

  return {
    handlers: {
      'process.previewEnd': preview,
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
      for (const ending of followed.values()) ending.stop();
      followed.clear();
      listeners.clear();
    },
  };
}
