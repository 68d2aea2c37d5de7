import { describe, expect, it, vi } from 'vitest';
import { groupByPort } from '../../../../src-main/core/grouping/group-by-port.ts';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import {
  type Drawing,
  drawInSteps,
  fillInSteps,
  smallTable,
} from '../../../../src-renderer/stores/steps/draw-in-steps.ts';
import { nextTask } from '../../../../src-renderer/stores/steps/next-task.ts';
import { readerWaits } from '../../../../src-renderer/stores/steps/reader-first.ts';
import { manySocket, manySockets } from '../../../support/many-sockets.ts';

const many = manySockets(smallTable + 3000, 0);

/** A drawing that only shows. */
function showing(show: (nowMs: number) => void): Drawing {
  return { note: () => undefined, show };
}

describe('drawInSteps', () => {
  it('draws a small table at once', () => {
    const drawn: number[] = [];
    const draw = drawInSteps(
      new LivePortTable(),
      showing((nowMs) => drawn.push(nowMs)),
    );
    draw(1);
    draw(2);
    expect(drawn).toEqual([1, 2]);
  });

  it('draws a big one once for all that came together, and again for what comes later', async () => {
    const ports = new LivePortTable();
    ports.replace(many);
    const drawn: number[] = [];
    const draw = drawInSteps(
      ports,
      showing((nowMs) => drawn.push(nowMs)),
    );
    for (const nowMs of [1, 2, 3]) draw(nowMs);
    expect(drawn).toEqual([]);
    await vi.waitFor(() => expect(drawn).toEqual([1]));
    draw(4);
    await vi.waitFor(() => expect(drawn).toEqual([1, 4]));
  });

  it('notes what is to be remembered before it shows it', async () => {
    const ports = new LivePortTable();
    const done: string[] = [];
    const draw = drawInSteps(ports, {
      note: (nowMs) => done.push(`note ${nowMs}`),
      show: (nowMs) => done.push(`show ${nowMs}`),
    });
    draw(1);
    expect(done).toEqual(['note 1', 'show 1']);
    ports.replace(many);
    draw(2);
    await vi.waitFor(() => expect(done.slice(2)).toEqual(['note 2', 'show 2']));
  });

  it('has grouped everything again when it draws', async () => {
    const ports = new LivePortTable();
    ports.replace(many);
    const left = await new Promise<boolean>((resolve) => {
      drawInSteps(
        ports,
        showing(() => resolve(ports.refresh(1))),
      )(1);
    });
    expect(left).toBe(true);
  });
});

describe('drawInSteps while the reader waits for the list', () => {
  it('stands back, and draws what came meanwhile when they have it', async () => {
    const ports = new LivePortTable();
    ports.replace(many);
    const drawn: number[] = [];
    const draw = drawInSteps(
      ports,
      showing(() => drawn.push(ports.sockets.size)),
    );
    const served = readerWaits();
    draw(1);
    for (let task = 0; task < 30; task += 1) await nextTask();
    expect(drawn).toEqual([]);
    ports.put(manySocket(9_999_999, 0));
    served();
    await vi.waitFor(() => expect(drawn).toEqual([many.length + 1]));
  });
});

describe('fillInSteps', () => {
  it('fills a small table before it returns', () => {
    const ports = new LivePortTable();
    void fillInSteps(ports, many.slice(0, smallTable));
    expect(ports.sockets.size).toBe(smallTable);
  });

  it('fills a big one in tasks, with every socket once, and groups it', async () => {
    const ports = new LivePortTable();
    ports.replace([manySocket(9_999_999, 0)]);
    const filled = fillInSteps(ports, many);
    expect(ports.sockets.size).toBeLessThan(many.length);
    await filled;
    expect([...ports.sockets.values()]).toEqual(many);
    expect(ports.refresh(1)).toBe(true);
    expect(ports.table().ports).toHaveLength(groupByPort(many).ports.length);
  });
});
