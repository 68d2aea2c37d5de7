import { describe, expect, it } from 'vitest';
import { dumpText } from '../../support/dump-fixture.ts';
import { readInWorker } from '../../../src-renderer/worker/read-in-worker.ts';
import { readTableText, readText } from '../../../src-renderer/worker/read-table-text.ts';
import type { ReadingNews, TableText } from '../../../src-renderer/worker/reading-news.ts';
import { tellReading } from '../../../src-renderer/worker/tell-reading.ts';

const text = dumpText('linux-ss-tunap');
const source: TableText = { kind: 'text', text };

/** A worker’s outside; node:worker_threads has no module workers that speak as a page’s do. */
class ScriptedWorker implements Pick<Worker, 'postMessage' | 'terminate'> {
  onmessage: ((event: MessageEvent<ReadingNews>) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onmessageerror: ((event: Event) => void) | null = null;
  readonly asked: TableText[] = [];
  ended = false;

  postMessage(task: TableText): void {
    this.asked.push(structuredClone(task));
  }

  terminate(): void {
    this.ended = true;
  }

  tell(news: ReadingNews): void {
    if (!this.ended) this.onmessage?.(new MessageEvent('message', { data: structuredClone(news) }));
  }
}

function begin(start?: () => Worker) {
  const worker = new ScriptedWorker();
  const controller = new AbortController();
  const progress: string[] = [];
  const reading = readInWorker(source, {
    start: start ?? (() => worker as unknown as Worker),
    signal: controller.signal,
    onProgress: (done, total) => progress.push(`${done}/${total}`),
  });
  return { worker, controller, progress, reading };
}

describe('readInWorker', () => {
  it('puts together what the worker tells, and ends it', async () => {
    const { worker, progress, reading } = begin();
    worker.tell({ kind: 'ready' });
    expect(worker.asked).toEqual([source]);
    const whole = readText(text);
    tellReading(whole, (news) => worker.tell(news));
    const read = await reading;
    expect(read).toEqual(whole);
    expect(read?.ok === true && read.sockets.every((socket) => Object.isFrozen(socket))).toBe(true);
    expect(worker.ended).toBe(true);
    expect(progress.at(-1)).toMatch(/^(\d+)\/\1$/);
  });

  it('hands on what is wrong with the text', async () => {
    const { worker, reading } = begin();
    worker.tell({ kind: 'ready' });
    tellReading(readText('Dear Ada'), (news) => worker.tell(news));
    expect(await reading).toMatchObject({ ok: false, problem: { key: 'dump.notDump' } });
  });

  it('is given up in the middle', async () => {
    const { worker, controller, reading } = begin();
    worker.tell({ kind: 'ready' });
    controller.abort();
    expect(await reading).toBeNull();
    expect(worker.ended).toBe(true);
    const late = { start: () => expect.unreachable(), onProgress: () => undefined };
    expect(await readInWorker(source, { ...late, signal: controller.signal })).toBeNull();
  });

  it('says why when the worker breaks', async () => {
    for (const event of ['onerror', 'onmessageerror'] as const) {
      const { worker, reading } = begin();
      worker.tell({ kind: 'ready' });
      worker[event]?.(Object.assign(new Event('error'), { message: 'out of memory' }));
      expect(await reading).toEqual({
        ok: false,
        problem: { key: 'saved.readerBroke', values: { reason: 'out of memory' } },
      });
      expect(worker.ended).toBe(true);
    }
  });

  it('reads all the same where no worker can be had', async () => {
    const refused = begin(() => {
      throw new Error('refused by the policy');
    });
    expect(await refused.reading).toMatchObject({ ok: true, tool: 'ss' });
    const { worker, reading } = begin();
    worker.onerror?.(new Event('error'));
    expect(await reading).toMatchObject({ ok: true, tool: 'ss' });
  });
});

describe('tellReading', () => {
  it('tells no more sockets at once than a page can take', () => {
    const lines = Array.from({ length: 1200 }, (_, at) => `tcp LISTEN 0 5 127.0.0.1:${at + 1} *:*`);
    const told: ReadingNews[] = [];
    tellReading(readText(lines.join('\n')), (news) => told.push(news));
    expect(told[0]).toMatchObject({ kind: 'dump', socketCount: 1200 });
    expect(told[0]).not.toHaveProperty('dump.sockets');
    const parts = told.flatMap((news) => (news.kind === 'sockets' ? [news.sockets.length] : []));
    expect(parts).toEqual([500, 500, 200]);
    expect(told.at(-1)).toEqual({ kind: 'done' });
  });
});

describe('readTableText', () => {
  it('reads files as texts, and tells a program from both', async () => {
    expect(await readTableText({ kind: 'file', file: new Blob([text]) })).toEqual(readText(text));
    const program = new Blob([new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1, 0, 0, 9])]);
    expect(await readTableText({ kind: 'file', file: program })).toMatchObject({
      problem: { key: 'saved.binary' },
    });
  });
});
