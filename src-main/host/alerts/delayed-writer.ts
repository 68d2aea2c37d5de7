/** Writes what changes often down now and then. */
export interface DelayedWriter<Value> {
  /**
   * Notes the value to be written within `delayMs`; nothing happens when it is the same as the last
   * one.
   */
  write(value: Value, delayMs?: number): void;
  /** Writes what is still to be written; resolves when that is done. */
  stop(): Promise<void>;
}

const usualDelayMs = 5000;

/**
 * Calls `save` with the last value a while after it changed, never while it is still saving.
 * `save` must not reject.
 */
export function delayedWriter<Value extends object>(
  save: (value: Value) => Promise<void>,
): DelayedWriter<Value> {
  let waiting: Value | null = null;
  let last: Value | null = null;
  let timer: NodeJS.Timeout | null = null;
  let dueAtMs = Infinity;
  let line = Promise.resolve();

  function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    dueAtMs = Infinity;
    const value = waiting;
    waiting = null;
    if (value !== null) line = line.then(() => save(value));
    return line;
  }

  return {
    write: (value, delayMs = usualDelayMs) => {
      if (last !== null && isSame(last, value)) return;
      last = value;
      waiting = value;
      if (Date.now() + delayMs >= dueAtMs) return;
      if (timer !== null) clearTimeout(timer);
      dueAtMs = Date.now() + delayMs;
      timer = setTimeout(() => void flush(), delayMs).unref();
    },
    stop: flush,
  };
}

/** Values are never changed in place, so what is the same object is the same. */
function isSame<Value extends object>(one: Value, other: Value): boolean {
  const keys = Object.keys(other) as (keyof Value)[];
  return keys.every((key) => one[key] === other[key]);
}
