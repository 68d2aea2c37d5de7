import { machineBoot } from '../../src-main/host/history/machine-boot.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { writtenHistory } from '../storage/history/history-fixture.ts';
import { acceptedAt, anOwner, listenerAt } from './build-socket.ts';

const minuteMs = 60_000;

/** What a developer's machine did in the last forty minutes, and what is open there now. */
export interface WrittenPast {
  /** When port 3000 was still held by node. */
  readonly nodeAtMs: number;
  readonly nowOpen: readonly Socket[];
  /** Writes it into a data folder, up to some seconds ago. */
  readonly write: (dataDirectory: string) => Promise<void>;
}

/** A past that ends now: postgres all the time, port 3000 first of node, then of python. */
export function writtenPast(nowMs = Date.now()): WrittenPast {
  const before = (minutes: number): number => nowMs - minutes * minuteMs;
  const seen = (minutes: number, inode: number) => ({ inode, firstSeenAtMs: before(minutes) });
  const postgres = listenerAt('127.0.0.1:5432', [anOwner(812, 'postgres')], seen(40, 1));
  const node = listenerAt('127.0.0.1:3000', [anOwner(4711, 'node')], seen(38, 2));
  const python = listenerAt('127.0.0.1:3000', [anOwner(9001, 'python3')], seen(20, 3));
  const call = acceptedAt(
    '127.0.0.1:5432',
    '10.0.0.9:50000',
    [anOwner(812, 'postgres')],
    seen(15, 4),
  );
  const story: readonly (readonly [number, readonly Socket[]])[] = [
    [40, [postgres]],
    [38, [postgres, node]],
    [25, [postgres]],
    [20, [postgres, python]],
    [15, [postgres, python, call]],
    [12, [postgres, python]],
  ];
  return {
    nodeAtMs: before(30),
    nowOpen: [postgres, python],
    write: async (dataDirectory) => {
      const history = await writtenHistory(dataDirectory, before(41), machineBoot());
      let wanted = 0;
      for (let minute = 40; minute >= 1; minute -= 1) {
        if (story[wanted + 1]?.[0] === minute) wanted += 1;
        await history.reading(story[wanted]?.[1] ?? [], minuteMs);
      }
      history.close();
    },
  };
}
