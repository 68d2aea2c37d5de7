import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Baseline, Familiar } from '../../../src-main/core/alerts/baseline.ts';
import { emptyBaseline, familiarKey } from '../../../src-main/core/alerts/baseline.ts';
import { joinBaselines } from '../../../src-main/core/alerts/join-baselines.ts';

function familiar(more: Partial<Familiar> = {}): Familiar {
  const usual = { protocol: 'tcp', port: 3000, program: 'node', scope: 'this-machine' } as const;
  return { ...usual, lastSeenAtMs: 1000, ...more };
}

function baseline(familiars: readonly Familiar[], callers: readonly [string, number][] = []) {
  const entries = familiars.map((one): [string, Familiar] => [familiarKey(one), one]);
  return { learnedAtMs: 1000, familiars: new Map(entries), callers: new Map(callers) };
}

const arbitraryBaseline = fc
  .record({
    learnedAtMs: fc.option(fc.nat(9)),
    familiars: fc.array(
      fc.record({
        protocol: fc.constantFrom('tcp' as const, 'udp' as const),
        port: fc.option(fc.nat(3)),
        program: fc.option(fc.constantFrom('node', 'sshd')),
        scope: fc.constantFrom('this-machine', 'one-network', 'all-networks'),
        lastSeenAtMs: fc.nat(9),
      }),
    ),
    callers: fc.array(fc.tuple(fc.constantFrom('curl', 'node'), fc.nat(9))),
  })
  .map(({ learnedAtMs, familiars, callers }): Baseline => {
    return { ...baseline(familiars, callers), learnedAtMs };
  });

const sorted = ({ learnedAtMs, familiars, callers }: Baseline) => ({
  learnedAtMs,
  familiars: [...familiars].toSorted(([one], [two]) => (one < two ? -1 : 1)),
  callers: [...callers].toSorted(([one], [two]) => (one < two ? -1 : 1)),
});

describe('two baselines together', () => {
  it('know what either knows, by its furthest scope and its last time', () => {
    const own = baseline([familiar({ scope: 'all-networks' })], [['curl', 5]]);
    const other = baseline([familiar({ lastSeenAtMs: 9000 }), familiar({ port: 22 })]);
    const joined = joinBaselines(own, { ...other, learnedAtMs: 400 });
    expect([...joined.familiars.values()]).toEqual([
      familiar({ port: 22 }),
      familiar({ scope: 'all-networks', lastSeenAtMs: 9000 }),
    ]);
    expect(joined).toMatchObject({ learnedAtMs: 400, callers: new Map([['curl', 5]]) });
  });

  it('are the first one itself when the second adds nothing', () => {
    const own = baseline([familiar({ scope: 'one-network', lastSeenAtMs: 2000 })], [['curl', 5]]);
    expect(joinBaselines(own, own)).toBe(own);
    expect(joinBaselines(own, baseline([familiar()], [['curl', 4]]))).toBe(own);
    expect(joinBaselines(own, emptyBaseline)).toBe(own);
  });

  it('are the same whichever comes first, and joining again changes nothing', () => {
    fc.assert(
      fc.property(arbitraryBaseline, arbitraryBaseline, (one, two) => {
        const joined = joinBaselines(one, two);
        expect(sorted(joined)).toEqual(sorted(joinBaselines(two, one)));
        expect(joinBaselines(joined, two)).toBe(joined);
        expect(joinBaselines(joined, one)).toBe(joined);
      }),
    );
  });
});
