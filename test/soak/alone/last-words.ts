/** What the host held at one moment, by name. */
export interface Holdings {
  /** What keeps its event loop going (`process.getActiveResourcesInfo`). */
  readonly resources: readonly string[];
  /** What its descriptors stand for, as `/proc/self/fd` has it. */
  readonly descriptors: readonly string[];
  readonly children: readonly number[];
  readonly threads: readonly string[];
}

/** What the host held before it did anything, and when it had stopped. */
export interface LastWords {
  readonly first: Holdings;
  readonly last: Holdings;
}

/** Of Node itself: event loops, timers of the kernel, what wakes a loop. */
const ownMachinery = 'anon_inode:';
/** What Node keeps going to write to its pipes and talk to whoever started it. */
const ownResources = ['PipeWrap', 'TTYWrap', 'ProcessWrap', 'FSReqPromise'];
/** How the names of the threads begin that Portside starts; the system keeps 15 letters. */
const ownThreads = 'portside-';

/** Everything that should have gone when the host stopped; empty when nothing is left. */
export function whatIsLeft({ first, last }: LastWords): readonly string[] {
  return counted([
    ...beyond(first.resources, last.resources)
      .filter((name) => !ownResources.includes(name))
      .map((name) => `resource ${name}`),
    ...beyond(first.descriptors, last.descriptors)
      .filter((target) => !target.startsWith(ownMachinery))
      .map((target) => `descriptor of ${target}`),
    ...last.children.map((pid) => `child process ${pid}`),
    ...beyond(first.threads, last.threads)
      .filter((name) => name.startsWith(ownThreads))
      .map((name) => `thread ${name}`),
  ]);
}

/** What is there often is told once. */
function counted(all: readonly string[]): readonly string[] {
  return [...new Set(all)].map((one) => {
    const times = all.filter((other) => other === one).length;
    return times === 1 ? one : `${one} (${times} times)`;
  });
}

/** What is in the second list more often than in the first. */
function beyond(first: readonly string[], last: readonly string[]): readonly string[] {
  const before = [...first];
  return last.filter((one) => {
    const at = before.indexOf(one);
    if (at === -1) return true;
    before.splice(at, 1);
    return false;
  });
}
