/** The answer of a promise, or that it did not come in time. */
export type TimelyAnswer<Value> =
  { readonly inTime: true; readonly value: Value } | { readonly inTime: false };

/** Waits for `answer` at most `limitMs` milliseconds; rejects if it does within that time. */
export async function answerWithin<Value>(
  answer: Promise<Value>,
  limitMs: number,
): Promise<TimelyAnswer<Value>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<TimelyAnswer<Value>>((resolve) => {
    timer = setTimeout(() => resolve({ inTime: false }), limitMs);
  });
  try {
    return await Promise.race([answer.then((value) => ({ inTime: true as const, value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
