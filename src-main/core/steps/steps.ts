/** Items looked at between two steps: some tenths of a millisecond's worth. */
export const itemsInStep = 250;

/**
 * Long work that may be left off at each step and gone on with later, as between two frames. What
 * it returns does not depend on when it was gone on with.
 */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** Does all of the work now. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does something with each item, in steps. */
export function* eachInSteps<Item>(items: Iterable<Item>, take: (item: Item) => void): Steps<void> {
  let taken = 0;
  for (const item of items) {
    take(item);
    taken += 1;
    if (taken % itemsInStep === 0) yield;
  }
}
