/** Sends messages one at a time. */
export interface PacedSender<Message> {
  send(message: Message): void;
  /** The other thread has dealt with the last one. */
  received(): void;
}

/**
 * A thread takes all messages that wait for it in one turn, however many, and does nothing else
 * meanwhile. So the next one is posted only when the last one was dealt with.
 */
export function pacedSender<Message>(post: (message: Message) => void): PacedSender<Message> {
  const waiting: Message[] = [];
  let underWay = false;
  const postNext = (): void => {
    const next = waiting.shift();
    underWay = next !== undefined;
    if (next !== undefined) post(next);
  };
  return {
    send: (message) => {
      waiting.push(message);
      if (!underWay) postNext();
    },
    received: postNext,
  };
}
