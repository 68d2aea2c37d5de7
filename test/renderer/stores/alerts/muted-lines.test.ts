import { describe, expect, it } from 'vitest';
import { unaskedKinds } from '../../../../src-main/core/alerts/muted-program.ts';
import { mutedLines } from '../../../../src-renderer/stores/alerts/muted-lines.ts';

const silenced = unaskedKinds.map((kind) => ({ kind, program: 'node' }));
const exposed = { kind: 'exposed', program: 'nginx' } as const;

describe('mutedLines', () => {
  it('gives a program of which nothing is told one line, and takes all of it back', () => {
    expect(mutedLines([exposed, ...silenced])).toEqual([
      { what: 'all', program: 'node', mutes: silenced },
      { what: 'exposed', program: 'nginx', mutes: [exposed] },
    ]);
  });

  it('gives each kind its line while others are told', () => {
    expect(mutedLines(silenced.slice(0, 2)).map(({ what }) => what)).toEqual([
      'exposed',
      'new-listener',
    ]);
  });
});
