import {
  inject,
  onScopeDispose,
  readonly,
  shallowRef,
  type InjectionKey,
  type ShallowRef,
} from 'vue';

export interface Clock {
  /** Unix time of this window in milliseconds, once a second. */
  readonly secondMs: Readonly<ShallowRef<number>>;
  /** The same five times a second, for the age of the data. */
  readonly tickMs: Readonly<ShallowRef<number>>;
}

export const clockKey: InjectionKey<Clock> = Symbol('clock');

const tickEveryMs = 200;

/** Starts the one clock that everything in the window goes by; it stops with its scope. */
export function startClock(nowMs: () => number): Clock {
  const tickMs = shallowRef(nowMs());
  const secondMs = shallowRef(tickMs.value);
  const timer = setInterval(() => {
    tickMs.value = nowMs();
    if (tickMs.value - secondMs.value >= 1000 - tickEveryMs / 2) secondMs.value = tickMs.value;
  }, tickEveryMs);
  onScopeDispose(() => clearInterval(timer));
  return { tickMs: readonly(tickMs), secondMs: readonly(secondMs) };
}

/** The clock of this window. */
export function useClock(): Clock {
  const clock = inject(clockKey);
  if (clock === undefined) throw new Error('no clock was provided');
  return clock;
}
