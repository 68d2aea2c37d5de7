import { describe, expect, it } from 'vitest';
import { answerPreview } from '../../../src-main/host/ending/answer-preview.ts';
import { fakeProcesses } from '../../support/fake-processes.ts';

function stage() {
  const processes = fakeProcesses();
  const around = { system: processes.system, sockets: [], ownPids: [99] };
  return { ...processes, around };
}

describe('answerPreview', () => {
  it('shows the process that is meant, with its start time', async () => {
    const { around } = stage();
    const answer = await answerPreview({ pid: 10, startedAtMs: null }, around);
    expect(answer).toMatchObject({
      outcome: 'preview',
      preview: { startedAtMs: 1_000_000, children: [{ pid: 11 }] },
    });
  });

  it('shows no other one that has its pid by now', async () => {
    const { around, running } = stage();
    const answer = await answerPreview({ pid: 10, startedAtMs: 5 }, around);
    expect(answer).toEqual({ outcome: 'refused', refusal: 'reused' });
    running.delete(10);
    expect(await answerPreview({ pid: 10, startedAtMs: null }, around)).toEqual({
      outcome: 'refused',
      refusal: 'gone',
    });
  });

  it('takes one that ends while it is looked at for gone', async () => {
    const { around, system } = stage();
    const leaving = { ...system, details: () => Promise.resolve(null) };
    const answer = await answerPreview(
      { pid: 10, startedAtMs: null },
      { ...around, system: leaving },
    );
    expect(answer).toEqual({ outcome: 'refused', refusal: 'gone' });
  });
});
