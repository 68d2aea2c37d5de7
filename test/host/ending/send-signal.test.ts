import { describe, expect, it } from 'vitest';
import { mayI, taskkillOutcome, taskkillWords } from '../../../src-main/host/ending/send-signal.ts';

/** What Windows is asked and how its answer is taken; `taskkill` itself runs only there. */
describe('taskkill', () => {
  it('asks windows to close before it uses force, and only that process', () => {
    expect(taskkillWords(812, 'politely')).toEqual(['/PID', '812']);
    expect(taskkillWords(812, 'forcibly')).toEqual(['/PID', '812', '/F']);
  });

  it.each([
    [0, 'politely', 'sent'],
    [128, 'politely', 'gone'],
    [1, 'politely', 'needs-force'],
    [0, 'forcibly', 'sent'],
    [128, 'forcibly', 'gone'],
    [1, 'forcibly', 'not-permitted'],
  ] as const)('exit code %i when asked %s means %s', (code, how, outcome) => {
    expect(taskkillOutcome(code, how)).toBe(outcome);
  });
});

describe('mayI', () => {
  it('asks without sending anything', () => {
    expect(mayI(process.pid)).toBe('yes');
    expect(mayI(2 ** 22 + 1)).toBe('gone');
  });
});
