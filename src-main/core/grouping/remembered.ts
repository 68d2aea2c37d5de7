/** The same function, which asks once for each object and answers from memory while it lives. */
export function remembered<Item extends object, Value>(
  valueOf: (item: Item) => Value,
): (item: Item) => Value {
  const values = new WeakMap<Item, { readonly value: Value }>();
  return (item) => {
    const known = values.get(item) ?? { value: valueOf(item) };
    values.set(item, known);
    return known.value;
  };
}
