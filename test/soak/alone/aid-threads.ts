import { BroadcastChannel } from 'node:worker_threads';
import { setTimeout as delay } from 'node:timers/promises';
import { aidChannel, type AidAnswer, type ThreadFigures } from './aid-message.ts';
import { threadFigures } from './thread-figures.ts';

/** What a thread says to the main one: that it is there, or what it holds. */
interface ThreadWords {
  readonly thread: string;
  readonly figures: ThreadFigures | null;
}

const pollMs = 20;
/** A thread that does not answer for so long has ended. */
const mostPolls = 500;

/** Answers the main thread from now on. The thread may end as if nobody listened. */
export function attendAsWorker(id: number): void {
  const channel = unreferenced();
  const take = threadFigures();
  const say = (figures: ThreadFigures | null): void =>
    channel.postMessage({ thread: String(id), figures } satisfies ThreadWords);
  channel.onmessage = ({ data }: { readonly data: unknown }) => {
    if (data === 'tell') say(take());
  };
  say(null);
}

/** Asks all threads that are known and gives what they hold, with what the main thread does. */
export function gatherFromThreads(): () => Promise<AidAnswer> {
  const channel = unreferenced();
  const take = threadFigures();
  const threads = new Map<string, ThreadFigures | null>();
  channel.onmessage = ({ data }: { readonly data: unknown }) => {
    if (typeof data !== 'object') return;
    const { thread, figures } = data as ThreadWords;
    threads.set(thread, figures);
  };
  return async () => {
    for (const thread of threads.keys()) threads.set(thread, null);
    channel.postMessage('tell');
    const own = take();
    for (let poll = 0; poll < mostPolls && [...threads.values()].includes(null); poll += 1) {
      await delay(pollMs);
    }
    for (const [thread, figures] of threads) if (figures === null) threads.delete(thread);
    return { main: own, ...(Object.fromEntries(threads) as AidAnswer) };
  };
}

/** Does not keep its thread going. */
function unreferenced(): BroadcastChannel {
  const channel = new BroadcastChannel(aidChannel);
  channel.unref();
  return channel;
}
