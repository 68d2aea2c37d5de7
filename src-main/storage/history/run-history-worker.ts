import type { MessagePort } from 'node:worker_threads';
import { answerQuestion } from './answer-question.ts';
import { historyKeeper } from './history-keeper.ts';
import type {
  HistoryQuestion,
  HistoryStart,
  MessageFromHistory,
  MessageToHistory,
} from './history-message.ts';
import { failureText } from './sqlite-failure.ts';

/** At most this much is lost when the process is killed. */
const tickMs = 1000;
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Keeps history for the thread at the other end of `port` until told to stop. */
export function runHistoryWorker(port: MessagePort, start: HistoryStart): void {
  const keeper = historyKeeper(start, breathe);
  const post = (message: MessageFromHistory): void => port.postMessage(message);
  let told = '';
  let ticking: Promise<void> | null = null;

  const tellStatus = (): void => {
    const status = keeper.status();
    const text = JSON.stringify(status);
    if (text !== told) post({ kind: 'status', status });
    told = text;
  };

  const tick = async (): Promise<void> => {
    if (await keeper.tick()) post({ kind: 'needs-table' });
    tellStatus();
  };

  const tickOnce = (): void => {
    ticking ??= tick().finally(() => {
      ticking = null;
    });
  };

  const ask = async (id: number, question: HistoryQuestion): Promise<void> => {
    try {
      const reader = keeper.reader();
      const answer = reader === null ? null : await answerQuestion(reader, question);
      post({ kind: 'answer', id, answer });
    } catch (error) {
      keeper.readingFailed(error);
      post({ kind: 'refusal', id, reason: failureText(error) });
    }
  };

  /** Questions that are still being answered find the file closed, and nobody to tell it. */
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    port.close();
    await ticking;
    keeper.close();
  };

  const timer = setInterval(tickOnce, tickMs);
  tickOnce();
  port.on('message', (message: MessageToHistory) => {
    if (message.kind === 'delta') {
      if (!keeper.delta(message.delta)) post({ kind: 'needs-table' });
    } else if (message.kind === 'status') keeper.monitorStatus(message.status);
    else if (message.kind === 'table') keeper.table(message.snapshot);
    else if (message.kind === 'limits') keeper.setLimits(message.limits);
    else if (message.kind === 'ping') post({ kind: 'pong', id: message.id });
    else if (message.kind === 'ask') void ask(message.id, message.question);
    else void stop();
  });
}
