import { describe, expect, it } from 'vitest';
import { programActions } from '../../../src-main/core/actions/program-actions.ts';
import { phraseText } from '../../../src-main/core/words/phrase-text.ts';
import { anOwner } from '../../support/build-socket.ts';

const node = anOwner(4711, 'node');

describe('programActions', () => {
  it('says what this host can do', () => {
    const words = (reveals: boolean) =>
      programActions([node], reveals).map(({ label }) => phraseText(label));
    expect(words(true)).toEqual(['Show program in its folder']);
    expect(words(false)).toEqual(['Copy path of program']);
  });

  it('names each process once, and carries its start', () => {
    const actions = programActions([node, anOwner(9, 'worker'), node], true);
    expect(actions.map(({ id, hint }) => [id, hint])).toEqual([
      ['program-4711', 'node 4711'],
      ['program-9', 'worker 9'],
    ]);
    expect(actions[0]?.deed).toEqual({ kind: 'reveal', process: node });
  });

  it('makes no menu of a crowd', () => {
    const crowd = [1, 2, 3, 4].map((pid) => anOwner(pid));
    expect(programActions(crowd, true)).toEqual([]);
    expect(programActions([], true)).toEqual([]);
  });
});
