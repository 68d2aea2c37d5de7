/**
 * The same function, which answers from memory, once, when it is asked again what it was asked
 * last: for work that is done ahead of its use, which may turn out to need another answer by then.
 * The answer must depend on nothing but the arguments.
 */
export function rememberLast<Arguments extends readonly unknown[], Value>(
  valueOf: (...from: Arguments) => Value,
): (...from: Arguments) => Value {
  let last: { readonly from: Arguments; readonly value: Value } | null = null;
  return (...from) => {
    const known = last;
    if (known?.from.every((one, index) => Object.is(one, from[index])) === true) {
      last = null;
      return known.value;
    }
    const value = valueOf(...from);
    last = { from, value };
    return value;
  };
}
