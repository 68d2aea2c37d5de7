import { describe, expect, it } from 'vitest';
import { answerFrames } from '../../src-main/web-host/answer-frames.ts';

function framesOf(result: unknown): readonly Record<string, unknown>[] {
  return answerFrames(7, result).map(
    (write) => JSON.parse(write().toString('utf8')) as Record<string, unknown>,
  );
}

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('answerFrames', () => {
  it('sends an answer of usual size as it is', () => {
    expect(framesOf(null)).toEqual([{ id: 7, result: null }]);
    expect(framesOf({ sockets: 'none' })).toEqual([{ id: 7, result: { sockets: 'none' } }]);
    const small = { revision: 1, sockets: rows(1000) };
    expect(framesOf(small)).toEqual([{ id: 7, result: small }]);
  });

  it('sends the rows of a big table ahead, a thousand at a time, each once and in order', () => {
    const frames = framesOf({ revision: 1, sockets: rows(2500), notes: [] });
    expect(frames.map((frame) => Object.keys(frame)[1])).toEqual(['parts', 'parts', 'result']);
    const last = frames[2]?.['result'] as { readonly sockets: readonly number[] };
    const all = [frames[0]?.['parts'], frames[1]?.['parts'], last.sockets].flat();
    expect(all).toEqual(rows(2500));
    expect(last).toMatchObject({ revision: 1, notes: [] });
    expect(framesOf({ sockets: rows(2000) })).toHaveLength(2);
  });

  it('sends a long text ahead in pieces', () => {
    const text = 'x'.repeat(1_200_000);
    const frames = framesOf({ ok: true, text });
    expect(frames.map((frame) => Object.keys(frame)[1])).toEqual(['parts', 'parts', 'result']);
    const last = frames[2]?.['result'] as { readonly text: string };
    expect([frames[0]?.['parts'], frames[1]?.['parts'], last.text].flat().join('')).toBe(text);
  });

  it('writes a frame only when it is asked for', () => {
    let written = 0;
    const row = { toJSON: () => (written += 1) };
    const frames = answerFrames(7, { sockets: Array.from({ length: 3000 }, () => row) });
    expect(written).toBe(0);
    frames[0]?.();
    expect(written).toBe(1000);
  });
});
