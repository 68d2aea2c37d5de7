import { describe, expect, it } from 'vitest';
import { visitLedger } from './visits.ts';

describe('visitLedger', () => {
  it('counts who came and what they were told', () => {
    const ledger = visitLedger();
    ledger.came('polite');
    ledger.came('polite');
    ledger.came('rude');
    ledger.answered();
    expect(ledger.visits()).toMatchObject({ polite: 2, rude: 1, answers: 1, starved: [] });
  });

  it('keeps complaints apart, and of many the first', () => {
    const ledger = visitLedger();
    ledger.complain('torn', 'a table');
    for (let at = 0; at < 100; at += 1) ledger.complain('starved', `window ${at}`);
    const { torn, starved, outstayed } = ledger.visits();
    expect(torn).toEqual(['a table']);
    expect(starved).toHaveLength(20);
    expect(starved[0]).toBe('window 0');
    expect(outstayed).toEqual([]);
  });

  it('gives what was so far: later visits leave it alone', () => {
    const ledger = visitLedger();
    const before = ledger.visits();
    ledger.complain('torn', 'a table');
    expect(before.torn).toEqual([]);
  });
});
