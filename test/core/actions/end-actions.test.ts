import { describe, expect, it } from 'vitest';
import { endActions } from '../../../src-main/core/actions/end-actions.ts';
import { phraseText } from '../../../src-main/core/words/phrase-text.ts';
import { anOwner } from '../../support/build-socket.ts';

describe('endActions', () => {
  it('offers each process of a row once, by name and pid', () => {
    const actions = endActions([
      anOwner(7, 'node', [3]),
      anOwner(8, 'bun'),
      anOwner(7, 'node', [4]),
    ]);
    expect(actions.map(({ label }) => phraseText(label))).toEqual([
      'End node (7)…',
      'End bun (8)…',
    ]);
    expect(actions[0]?.deed).toMatchObject({ kind: 'end', process: { pid: 7, startedAtMs: 1000 } });
  });

  it('is not there for nobody, nor for a crowd', () => {
    expect(endActions([])).toEqual([]);
    expect(endActions(Array.from({ length: 7 }, (_, at) => anOwner(at + 2)))).toEqual([]);
  });
});
