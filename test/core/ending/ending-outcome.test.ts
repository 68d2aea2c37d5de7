import { describe, expect, it } from 'vitest';
import type { Ending, EndingPhase } from '../../../src-main/core/ending/ending.ts';
import { phraseText } from '../../../src-main/core/words/phrase-text.ts';
import { endingOutcome, startOutcome } from '../../../src-main/core/ending/ending-outcome.ts';

const ending: Ending = {
  pid: 7,
  startedAtMs: 1,
  name: 'node',
  phase: 'ended',
  running: [],
  successor: null,
  startAgainId: null,
};

describe('endingOutcome', () => {
  it('has a sentence for each phase', () => {
    const phases: readonly EndingPhase[] = [
      'asked',
      'deaf',
      'ignored',
      'forced',
      'unkillable',
      'ended',
    ];
    const texts = phases.map((phase) => phraseText(endingOutcome({ ...ending, phase })));
    expect(new Set(texts).size).toBe(phases.length);
    for (const text of texts) expect(text).toContain('node');
  });

  it('says who has the port now rather than that it ended', () => {
    const successor = { kind: 'back', pid: 9, name: 'nodemon', port: 3000 } as const;
    expect(phraseText(endingOutcome({ ...ending, successor }))).toBe(
      'It came back: nodemon with pid 9 has port 3000 now.',
    );
    expect(
      phraseText(endingOutcome({ ...ending, successor: { ...successor, kind: 'shared' } })),
    ).toBe('Port 3000 is still open: nodemon (pid 9) holds it too.');
  });
});

describe('startOutcome', () => {
  it.each([
    ['starting', 'Starting it again…'],
    [{ outcome: 'started', pid: 12 }, 'Started again with pid 12.'],
    [{ outcome: 'exited', code: 3 }, 'ended at once with exit code 3'],
    [{ outcome: 'exited', code: null }, 'was ended at once'],
    [{ outcome: 'failed', reason: 'ENOENT' }, 'ENOENT'],
    [{ outcome: 'unknown' }, 'forgotten'],
  ] as const)('%j', (answer, words) => {
    expect(phraseText(startOutcome(answer))).toContain(words);
  });
});
