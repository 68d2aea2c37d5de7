import { isMainThread, threadId } from 'node:worker_threads';
import { attendAsWorker, gatherFromThreads } from './aid-threads.ts';
import { lastWordsVariable } from './aid-message.ts';
import { speakLastWords } from './speak-last-words.ts';

/**
 * Loaded into every thread of a host by `--import`, before the host itself: answers whoever started
 * the host what its threads hold, and writes down at the end what is left. Nothing of it is in the
 * product.
 */
const lastWordsPath = process.env[lastWordsVariable];
if (!isMainThread) attendAsWorker(threadId);
else if (lastWordsPath !== undefined && process.send !== undefined) {
  speakLastWords(lastWordsPath);
  const gather = gatherFromThreads();
  process.on('message', () => void gather().then((answer) => process.send?.(answer)));
  process.channel?.unref();
}
