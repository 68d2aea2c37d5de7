import { describe, expect, it } from 'vitest';
import { workLine } from '../../src-main/host/work-line.ts';

describe('workLine', () => {
  it('begins no work before the one asked for earlier is done', async () => {
    const line = workLine();
    const seen: string[] = [];
    let finish: () => void = () => undefined;
    const first = line.add(async () => {
      seen.push('first begins');
      await new Promise<void>((resolve) => (finish = resolve));
      seen.push('first is done');
      return 1;
    });
    const second = line.add(() => Promise.resolve(seen.push('second begins')));
    await Promise.resolve();
    expect(seen).toEqual(['first begins']);
    finish();
    expect(await first).toBe(1);
    await second;
    expect(seen).toEqual(['first begins', 'first is done', 'second begins']);
  });

  it('tells a failure to who asked, and goes on', async () => {
    const line = workLine();
    const failed = line.add(() => Promise.reject(new Error('full disk')));
    const next = line.add(() => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('full disk');
    expect(await next).toBe('done');
    await expect(line.idle()).resolves.toBeUndefined();
  });

  it('is idle when the last work is done', async () => {
    const line = workLine();
    await line.idle();
    let done = false;
    void line.add(async () => {
      await Promise.resolve();
      done = true;
    });
    await line.idle();
    expect(done).toBe(true);
  });
});
