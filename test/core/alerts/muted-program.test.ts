import { describe, expect, it } from 'vitest';
import {
  isSilenced,
  mostMuted,
  type MutedProgram,
  unaskedKinds,
  withMuted,
} from '../../../src-main/core/alerts/muted-program.ts';

const all: readonly MutedProgram[] = unaskedKinds.map((kind) => ({ kind, program: 'node' }));

describe('muted programs', () => {
  it('are silenced when nothing unasked is told of them', () => {
    expect(isSilenced(all, 'node')).toBe(true);
    expect(isSilenced(all.slice(1), 'node')).toBe(false);
    expect(isSilenced(all, 'nginx')).toBe(false);
  });

  it('stand once, and are let go', () => {
    const one = { kind: 'exposed', program: 'node' } as const;
    expect(withMuted(all, one, true)).toHaveLength(3);
    expect(isSilenced(withMuted(all, one, false), 'node')).toBe(false);
  });

  it('make room for the newest', () => {
    const many = Array.from({ length: mostMuted }, (_, index) => ({
      kind: 'exposed' as const,
      program: `p${index}`,
    }));
    const next = withMuted(many, { kind: 'exposed', program: 'new' }, true);
    expect(next).toHaveLength(mostMuted);
    expect([next[0]?.program, next.at(-1)?.program]).toEqual(['p1', 'new']);
  });
});
