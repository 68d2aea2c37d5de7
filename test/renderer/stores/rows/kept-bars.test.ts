import { describe, expect, it } from 'vitest';
import {
  ConnectionHistory,
  barDurationMs,
} from '../../../../src-renderer/stores/table/connection-history.ts';
import { KeptBars } from '../../../../src-renderer/stores/rows/kept-bars.ts';

function watched() {
  const history = new ConnectionHistory();
  history.note('tcp 80', 3, 0);
  history.note('tcp 443', 5, 0);
  return history;
}

describe('KeptBars', () => {
  it('gives the bars of each line, and none to lines without a chart', () => {
    const history = watched();
    const [web, none, other] = new KeptBars().of(['tcp 80', null, 'tcp 443'], history, 0);
    expect(web).toEqual(history.barsOf('tcp 80', 0));
    expect(none).toEqual([]);
    expect(other?.at(-1)).toBe(5);
  });

  it('gives the same array while nothing changed in it', () => {
    const history = watched();
    const kept = new KeptBars();
    const before = kept.of(['tcp 80', 'tcp 443', null], history, 0);
    history.note('tcp 443', 6, 1000);
    const after = kept.of([null, 'tcp 80', 'tcp 443'], history, 1000);
    expect(after[0]).toBe(before[2]);
    expect(after[1]).toBe(before[0]);
    expect(after[2]).not.toBe(before[1]);
    expect(after[2]?.at(-1)).toBe(6);
  });

  it('moves on with time', () => {
    const history = watched();
    const kept = new KeptBars();
    const [before] = kept.of(['tcp 80'], history, 0);
    const [after] = kept.of(['tcp 80'], history, barDurationMs);
    expect(after).not.toBe(before);
    expect(after).toEqual(history.barsOf('tcp 80', barDurationMs));
  });
});
