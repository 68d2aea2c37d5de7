import type { Stop } from '../../core/contract/client.ts';
import type { EndedPort } from '../../core/ending/ending-effect.ts';
import type { Successor } from '../../core/ending/ending.ts';
import { successorOf } from '../../core/ending/successor.ts';
import type { Monitor } from '../../monitor/monitor.ts';

/**
 * A supervisor or a person may take the port again this long after; then it is a new story. On a
 * busy machine readings are rare: the first after this time still tells of what was before it.
 */
const successorWithinMs = 10_000;

/**
 * Tells now and after each reading who has the ports of the processes `endedPids`, which just
 * ended, until that is no longer their story.
 */
export function watchSuccessor(
  ports: readonly EndedPort[],
  endedPids: ReadonlySet<number>,
  monitor: Pick<Monitor, 'snapshot' | 'onStatus'>,
  onSuccessor: (successor: Successor | null) => void,
): Stop {
  if (ports.length === 0) return () => undefined;
  const endedAtMs = performance.now();
  const find = (): void => onSuccessor(successorOf(ports, monitor.snapshot().sockets, endedPids));
  // The table may have been read since the end and before it was noticed.
  find();
  const stop = monitor.onStatus(() => {
    find();
    if (performance.now() - endedAtMs >= successorWithinMs) stop();
  });
  return stop;
}
