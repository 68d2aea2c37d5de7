import { describe, expect, it } from 'vitest';
import { emptyUse } from './measure-use.ts';
import { reportHeap, reportOpening, reportUse } from './report-window.ts';

describe('reportOpening', () => {
  it('puts the middle of both pages side by side, with their ratio', () => {
    const opening = (rowsMs: number) => ({ rowsMs, longestTaskMs: 20, longestTaskProcessorMs: 10 });
    const text = reportOpening(2000, {
      portside: [opening(300), opening(100), opening(200)],
      plain: [opening(400)],
    });
    expect(text).toContain('Opening the window on 2000 sockets (ms)');
    expect(text).toMatch(/rows on screen after +200\.0 +400\.0 +0\.50 ×/);
  });

  it('leaves out a page that was not measured', () => {
    const opening = { rowsMs: 300, longestTaskMs: 20, longestTaskProcessorMs: 10 };
    const text = reportOpening(2000, { portside: [opening], plain: [] });
    expect(text).toMatch(/rows on screen after +300\.0$/m);
    expect(text).not.toContain('NaN');
  });
});

describe('reportUse', () => {
  it('tells both percentiles of what was noted, long tasks, and the host by the second', () => {
    const use = emptyUse();
    use.scrolling.wallMs.push(10, 30, 20);
    use.scrolling.longTasks = 2;
    use.firstKeys.echoesMs.push(9);
    use.laterKeys.echoesMs.push(4, 6);
    Object.assign(use.host, { processorMs: 300, seconds: 10, longestTurnMs: 6 });
    const text = reportUse('ports', { portside: use, plain: emptyUse() });
    expect(text).toMatch(/scrolling, p50 +20\.0/);
    expect(text).toMatch(/scrolling, p99 +30\.0/);
    expect(text).toMatch(/scrolling, tasks over 50 ms +2\.0/);
    expect(text).toMatch(/first key to the search box, p50 +9\.0/);
    expect(text).toMatch(/later keys to the search box, p50 +4\.0/);
    expect(text).toMatch(/later keys to the search box, most +6\.0/);
    expect(text).toContain('the host: 30.0 ms of processor a second, longest turn 6.0 ms');
  });
});

describe('reportHeap', () => {
  it('tells the rise and every look', () => {
    const text = reportHeap([
      { atMs: 0, heapMb: 30, nodes: 900, detachedNodes: 0 },
      { atMs: 600_000, heapMb: 31, nodes: 800, detachedNodes: 3 },
    ]);
    expect(text).toContain('30.0 MB, 1.00 MB more in ten minutes');
    expect(text).toContain('MB: 30.0 31.0');
    expect(text).toContain('nodes: 800 to 900, of which no longer in the page at most 3');
  });
});
