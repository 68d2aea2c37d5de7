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
  sendAnswer(frame: Buffer): void;
  /** Resolves when nothing waits, at once if so already. */
  whenTaken(): Promise<void>;
  /** Since when (clock of `nowMs`) the client took nothing of what waits; null if nothing waits. */
  stuckSinceMs(): number | null;
}

export function createClientOutbox(
  channel: OutboxChannel,
  waitingEventBytes: number,
  nowMs: () => number,
): ClientOutbox {
  const keptBack = new Map<string, Buffer>();
  let waiters: (() => void)[] = [];
  let frames = 0;
  let eventBytes = 0;
  let lastMoveMs = 0;

  function send(frame: Buffer, countedBytes: number): void {
    if (frames === 0) lastMoveMs = nowMs();
    frames += 1;
    eventBytes += countedBytes;
    channel.send(frame, () => {
      frames -= 1;
      eventBytes -= countedBytes;
      lastMoveMs = nowMs();
      if (frames === 0) allTaken();
    });
  }

  function allTaken(): void {
    const late = [...keptBack.values()];
    keptBack.clear();
    for (const frame of late) send(frame, frame.byteLength);
    const ready = waiters;
    waiters = [];
    for (const resolve of ready) resolve();
  }

  return {
    sendEvent(name, frame) {
      const behind = keptBack.size > 0 || eventBytes + frame.byteLength > waitingEventBytes;
      if (behind && frames > 0) keepNewest(keptBack, name, frame);
      else send(frame, frame.byteLength);
    },
    sendAnswer: (frame) => {
      send(frame, 0);
    },
    whenTaken: () =>
      frames === 0 ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve)),
    stuckSinceMs: () => (frames === 0 ? null : lastMoveMs),
  };
}

function keepNewest(kept: Map<string, Buffer>, name: string, frame: Buffer): void {
  kept.delete(name);
  kept.set(name, frame);
}
