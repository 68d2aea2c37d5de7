import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startBystanders } from './crowds.ts';

/** Children of any thread of this process, as proc_tid_children(5) tells them. */
function children(): readonly number[] {
  return readdirSync('/proc/self/task').flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, 'latin1')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
}

describe.runIf(process.platform === 'linux')('startBystanders', () => {
  it('starts processes that hold as many descriptors as the report says', () => {
    const before = new Set(children());
    const stop = startBystanders(2, 12);
    try {
      const started = children().filter((pid) => !before.has(pid));
      expect(started).toHaveLength(2);
      for (const pid of started) {
        expect(readdirSync(`/proc/${pid}/fd`).length).toBeGreaterThanOrEqual(12);
      }
    } finally {
      stop();
    }
  });
});
