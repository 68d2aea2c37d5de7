import type { Stop } from '../core/contract/client.ts';
import { listeners } from './listeners.ts';

/** A value, and those who want to hear of the next. */
export interface ToldValue<Value> {
  readonly current: () => Value;
  /** Tells everybody, also of the same value. */
  readonly set: (value: Value) => void;
  readonly onSet: (listener: (value: Value) => void) => Stop;
}

export function toldValue<Value>(initial: Value): ToldValue<Value> {
  const { add, tell } = listeners<Value>();
  let current = initial;
  return {
    current: () => current,
    set: (value) => {
      current = value;
      tell(value);
    },
    onSet: add,
  };
}
