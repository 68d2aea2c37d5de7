import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trafficColumns } from '../../../../src-main/core/traffic/sort-by-traffic.ts';
import { childPlaces } from '../../../../src-renderer/stores/columns/child-places.ts';
import type { ViewColumn } from '../../../../src-renderer/stores/columns/view-column.ts';
import { viewColumns } from '../../../../src-renderer/stores/columns/view-columns.ts';

function usual(columns: readonly ViewColumn[]): readonly ViewColumn[] {
  return columns.filter(({ extra }) => extra !== true);
}

describe('where the cells of a socket stand', () => {
  it('is under the columns of the Ports view they belong to', () => {
    expect(childPlaces(usual(viewColumns.ports))).toEqual({
      endpoint: { start: 2, end: 4 },
      process: { start: 4, end: 5 },
      state: { start: 5, end: 7 },
      age: { start: 7, end: 8 },
    });
  });

  it('shares the columns of the Processes view, which has none for the other end', () => {
    expect(childPlaces(usual(viewColumns.processes))).toEqual({
      endpoint: { start: 2, end: 3 },
      process: { start: 3, end: 4 },
      state: { start: 4, end: 7 },
      age: { start: 7, end: 8 },
    });
  });

  it('gives the endpoint the room and the state the rest in the Remotes view', () => {
    expect(childPlaces(usual(viewColumns.remotes))).toEqual({
      endpoint: { start: 2, end: 3 },
      process: { start: 3, end: 4 },
      state: { start: 4, end: 6 },
      age: { start: 6, end: 7 },
    });
  });

  it('is never outside the table, nor in one another’s way, however the columns stand', () => {
    const trees = [viewColumns.ports, viewColumns.processes, viewColumns.remotes];
    fc.assert(
      fc.property(
        fc.constantFrom(...trees).chain(([lead, ...rest]) =>
          fc.record({
            lead: fc.constant(lead),
            rest: fc.shuffledSubarray(rest),
          }),
        ),
        ({ lead, rest }) => {
          const columns = lead === undefined ? rest : [lead, ...rest];
          const places = Object.values(childPlaces(columns));
          const taken = places.flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, index) => start + index),
          );
          expect(new Set(taken).size).toBe(taken.length);
          expect(taken.every((column) => column > 1 && column <= columns.length)).toBe(true);
          const own = ['age', 'process', ...trafficColumns];
          const free = rest.filter(({ name }) => !own.includes(name));
          expect('endpoint' in childPlaces(columns)).toBe(free.length > 0);
        },
      ),
    );
  });
});
