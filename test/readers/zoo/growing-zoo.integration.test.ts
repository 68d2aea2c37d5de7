import { describe, expect, it } from 'vitest';
import { allAnimals } from './all-animals.ts';
import { canIsolate } from './habitat.ts';
import { expectSameRows } from './same-rows.ts';
import { startZooWatcher, type ZooReading, type ZooWatcher } from './zoo-reading.ts';
import { openZoo } from './zoo.ts';

/** Readings within which even an owner that no new socket announces must be right. */
const readingsToSettle = 4;

describe.runIf(canIsolate)('a zoo that grows while it is read', () => {
  it('is seen right in the end by a reader that remembers, and empty when it is gone', async () => {
    let watcher: ZooWatcher | null = null;
    const zoo = await openZoo(allAnimals, (habitat) => {
      const started = startZooWatcher(habitat);
      watcher = started;
      return () => started.read();
    });
    try {
      const { sockets, notes } = await settle(watcher);
      const own = sockets.filter(({ networkNamespace }) => networkNamespace === null);
      expectSameRows(own, zoo.rows, zoo.startedBetweenMs);
      expect(notes).toEqual([]);
      await zoo.close();
      const left = (await settle(watcher)).sockets.filter(
        ({ networkNamespace }) => networkNamespace === null,
      );
      expect(left.flatMap(({ owners }) => owners)).toEqual([]);
      expect(left.map(({ ownerReason }) => ownerReason)).not.toContain('unknown');
    } finally {
      await zoo.close();
      stop(watcher);
    }
  });
});

async function settle(watcher: ZooWatcher | null): Promise<ZooReading> {
  let reading: ZooReading = { sockets: [], notes: [], base: null };
  for (let count = 0; count < readingsToSettle; count += 1) {
    reading = (await watcher?.read()) ?? reading;
  }
  return reading;
}

function stop(watcher: ZooWatcher | null): void {
  watcher?.stop();
}
