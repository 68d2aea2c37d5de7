import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sortableOrder,
  sortColumns,
  type Sortable,
  type SortColumn,
} from '../../../../src-renderer/stores/rows/sort-entries.ts';
import { anOwner } from '../../../support/build-socket.ts';

function entry(changes: Partial<Sortable> & { readonly key: string }): Sortable {
  return {
    protocol: 'tcp',
    port: 80,
    serviceName: null,
    scope: 'this-machine',
    owners: [],
    connections: 0,
    firstSeenAtMs: 0,
    seenAtStart: false,
    ...changes,
  };
}

function sorted(
  entries: readonly Sortable[],
  column: SortColumn,
  direction: 'ascending' | 'descending' = 'ascending',
): readonly string[] {
  return sortableOrder(column, direction)
    .sort(entries)
    .map(({ key }) => key);
}

describe('sortableOrder', () => {
  it('sorts ports as numbers, then by protocol', () => {
    const entries = [
      entry({ key: 'c', port: 443 }),
      entry({ key: 'b', port: 53, protocol: 'udp' }),
      entry({ key: 'a', port: 53 }),
    ];
    expect(sorted(entries, 'port')).toEqual(['a', 'b', 'c']);
    expect(sorted(entries, 'port', 'descending')).toEqual(['c', 'b', 'a']);
  });

  it('leaves those without a name at the end either way', () => {
    const entries = [
      entry({ key: 'none' }),
      entry({ key: 'ssh', serviceName: 'ssh' }),
      entry({ key: 'http', serviceName: 'http' }),
    ];
    expect(sorted(entries, 'service')).toEqual(['http', 'ssh', 'none']);
    expect(sorted(entries, 'service', 'descending')).toEqual(['ssh', 'http', 'none']);
  });

  it('sorts processes without regard to case', () => {
    const entries = [
      entry({ key: 'z', owners: [anOwner(1, 'zsh')] }),
      entry({ key: 'x', owners: [anOwner(2, 'Xorg')] }),
      entry({ key: 'nobody' }),
    ];
    expect(sorted(entries, 'process')).toEqual(['x', 'z', 'nobody']);
  });

  it('sorts the widest reach last, clients first', () => {
    const entries = [
      entry({ key: 'all', scope: 'all-networks' }),
      entry({ key: 'one', scope: 'one-network' }),
      entry({ key: 'client', scope: null }),
      entry({ key: 'this' }),
    ];
    expect(sorted(entries, 'scope')).toEqual(['client', 'this', 'one', 'all']);
  });

  it('sorts by connections and by age, the process’s start counting for what was there before', () => {
    const entries = [
      entry({ key: 'new', firstSeenAtMs: 900, connections: 2 }),
      entry({ key: 'old', firstSeenAtMs: 800, connections: 1 }),
      entry({
        key: 'older',
        firstSeenAtMs: 850,
        seenAtStart: true,
        owners: [{ ...anOwner(1), startedAtMs: 100 }],
        connections: 3,
      }),
    ];
    expect(sorted(entries, 'connections', 'descending')).toEqual(['older', 'new', 'old']);
    expect(sorted(entries, 'age')).toEqual(['new', 'old', 'older']);
  });

  it('gives one order whatever order the rows came in', () => {
    const arbitrary = fc.record({
      port: fc.nat(3),
      connections: fc.nat(2),
      serviceName: fc.constantFrom(null, 'a', 'b'),
    });
    fc.assert(
      fc.property(
        fc.array(arbitrary, { maxLength: 12 }),
        fc.constantFrom(...sortColumns),
        fc.constantFrom('ascending' as const, 'descending' as const),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (changes, column, direction, ranks) => {
          const entries = changes.map((change, index) => entry({ key: String(index), ...change }));
          const shuffled = entries
            .map((one, index) => ({ one, rank: ranks[index] ?? 0 }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ one }) => one);
          expect(sorted(shuffled, column, direction)).toEqual(sorted(entries, column, direction));
        },
      ),
    );
  });
});
