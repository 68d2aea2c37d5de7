/**
 * The scripts out of `all` that the `entries` load: those whose file name stands in the text of one
 * that is loaded, as an import, an import later or the file of a thread.
 */
export function mentionedScripts(
  entries: readonly string[],
  all: readonly string[],
  textOf: (name: string) => string,
): ReadonlySet<string> {
  const loaded = new Set<string>();
  const waiting = [...entries];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (loaded.has(name)) continue;
    loaded.add(name);
    const text = textOf(name);
    waiting.push(...all.filter((other) => text.includes(other)));
  }
  return loaded;
}
