/** The way out to one client; `whenFlushed` is called once, also when the way broke. */
export interface OutboxChannel {
  send(frame: Buffer, whenFlushed: () => void): void;
}

/** What waits to be taken by one client, bounded whatever the client does. */
export interface ClientOutbox {
  /**
   * Sends an event, or keeps it back when too much waits already. Of the events kept back only the
   * newest of each name is sent once all is taken. A delta among them may then not start where the
   * client's table ends; the client sees that by the revision and takes a snapshot.
   */
  sendEvent(name: string, frame: Buffer): void;
  /** Answers are not counted as events: whoever sends them waits for `whenAnswered` first. */
  sendAnswer(frame: Buffer): void;
  /** Resolves when no answer waits to be taken, at once if so already. */
  whenAnswered(): Promise<void>;
  /** Since when (clock of `nowMs`) the client took nothing of what waits; null if nothing waits. */
  stuckSinceMs(): number | null;
}

/** An empty outbox. `waitingEventBytes` is how much may wait before events are kept back. */
export function createClientOutbox(
  channel: OutboxChannel,
  waitingEventBytes: number,
  nowMs: () => number,
): ClientOutbox {
  const keptBack = new Map<string, Buffer>();
  const waiting = { frames: 0, eventBytes: 0, answers: 0 };
  const waiters: (() => void)[] = [];
  let lastMoveMs = 0;

  function send(frame: Buffer, eventBytes: number, answers: number): void {
    if (waiting.frames === 0) lastMoveMs = nowMs();
    count(1, eventBytes, answers);
    channel.send(frame, () => {
      lastMoveMs = nowMs();
      count(-1, -eventBytes, -answers);
      if (waiting.answers === 0) wakeWaiters();
      if (waiting.frames === 0) sendKeptBack();
    });
  }

  function count(frames: number, eventBytes: number, answers: number): void {
    waiting.frames += frames;
    waiting.eventBytes += eventBytes;
    waiting.answers += answers;
  }

  function wakeWaiters(): void {
    for (const resolve of waiters.splice(0)) resolve();
  }

  function sendKeptBack(): void {
    const late = [...keptBack.values()];
    keptBack.clear();
    for (const frame of late) send(frame, frame.byteLength, 0);
  }

  function isBehind(frame: Buffer): boolean {
    if (waiting.frames === 0) return false;
    return keptBack.size > 0 || waiting.eventBytes + frame.byteLength > waitingEventBytes;
  }

  return {
    sendEvent(name, frame) {
      if (!isBehind(frame)) send(frame, frame.byteLength, 0);
      else keepNewest(keptBack, name, frame);
    },
    sendAnswer: (frame) => {
      send(frame, 0, 1);
    },
    whenAnswered: () =>
      waiting.answers === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve)),
    stuckSinceMs: () => (waiting.frames === 0 ? null : lastMoveMs),
  };
}

/** Puts the newest last, so that what is kept goes out in the order it happened. */
function keepNewest(kept: Map<string, Buffer>, name: string, frame: Buffer): void {
  kept.delete(name);
  kept.set(name, frame);
}
