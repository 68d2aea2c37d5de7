import type { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { nextTask } from './next-task.ts';
import { spareTask } from './reader-first.ts';

/** Tables up to this size change at once: that takes less than a frame. */
export const smallTable = 1000;

/** Sockets looked at in one task, some milliseconds' worth. */
const socketsInStep = 1000;
/** How long to wait for the other deltas of the same reading, in milliseconds. */
const gatherMs = 30;

/** What drawing a table is; of a big one each part is a task of its own. */
export interface Drawing {
  /** Notes what is to be remembered of the table as it is now. */
  readonly note: (nowMs: number) => void;
  readonly show: (nowMs: number) => void;
}

/**
 * Makes a function that has a change of the table drawn: at once when the table is small, else
 * when all deltas of the reading have come and what they touched was grouped again, in steps that
 * leave the page free for the reader. Changes that come meanwhile are drawn along.
 */
export function drawInSteps(ports: LivePortTable, draw: Drawing): (nowMs: number) => void {
  let underWay = false;

  async function prepare(nowMs: number): Promise<void> {
    underWay = true;
    await new Promise((resolve) => setTimeout(resolve, gatherMs));
    let done = false;
    while (!done) {
      done = ports.refresh(socketsInStep);
      await spareTask();
    }
    draw.note(nowMs);
    await spareTask();
    underWay = false;
    draw.show(nowMs);
  }

  return (nowMs) => {
    if (underWay) return;
    if (ports.sockets.size > smallTable) void prepare(nowMs);
    else {
      draw.note(nowMs);
      draw.show(nowMs);
    }
  };
}

/**
 * Fills an empty table and groups it, in steps. Starts at once, so that a small one is filled now.
 * Stops in the middle once the signal says so.
 */
export async function fillInSteps(
  ports: LivePortTable,
  sockets: readonly Socket[],
  signal?: AbortSignal,
): Promise<void> {
  ports.replace([]);
  const step = sockets.length <= smallTable ? smallTable : socketsInStep;
  for (let at = 0; at < sockets.length; at += step) {
    if (at > 0) await nextTask();
    if (signal?.aborted === true) return;
    for (const socket of sockets.slice(at, at + step)) ports.put(socket);
  }
  if (sockets.length <= smallTable) return;
  do await nextTask();
  while (signal?.aborted !== true && !ports.refresh(socketsInStep));
}
