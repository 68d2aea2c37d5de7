import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import { parseFilter } from '../../../../src-main/core/query/parse-filter.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import { withReading, type TrafficTable } from '../../../../src-main/core/traffic/traffic-table.ts';
import type { ClosedSocket } from '../../../../src-renderer/stores/table/row-marks.ts';
import { ShownFilter } from '../../../../src-renderer/stores/search/shown-filter.ts';
import { ViewRows, type ViewRowsRequest } from '../../../../src-renderer/stores/rows/view-rows.ts';
import { viewNames } from '../../../../src-renderer/stores/view-name.ts';
import { arbitrarySocket } from '../../../support/arbitrary-socket.ts';

/** What the connections carried as of a second reading. */
function countedAt(factor: number): TrafficTable | null {
  const inodes = Array.from({ length: 12 }, (_, inode) => inode);
  return [1, factor].reduce<TrafficTable | null>((table, times, at) => {
    const counters = inodes.flatMap((inode) => [inode, (inode % 5) * times, inode * times, 0, -1]);
    return withReading(table, { readable: true, counters, notes: [], takenAtMs: 1000 * (at + 1) });
  }, null);
}

const step = fc.record({
  puts: fc.array(fc.tuple(fc.nat(12), arbitrarySocket), { maxLength: 6 }),
  closes: fc.array(fc.nat(12), { maxLength: 3 }),
  forgets: fc.boolean(),
  filter: fc.constantFrom('', '', 'node', 'port:80'),
  view: fc.constantFrom(...viewNames.filter((name) => name !== 'unix')),
  column: fc.constantFrom('process', 'age', 'localPort', 'remote', 'port', 'sent', 'traffic'),
  counted: fc.constantFrom(null, ...[1, 2].map(countedAt)),
  direction: fc.constantFrom('ascending', 'descending'),
  unfolded: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const filters = new Map<string, ShownFilter>();

/** The same object for the same text, as the window keeps it between readings. */
function shownOf(text: string): ShownFilter {
  const parsed = parseFilter(text);
  const filter = parsed.ok && text !== '' ? parsed.filter : null;
  const known = filters.get(text);
  const options = {
    focus: 'all',
    hideLoopbackClients: false,
    hideTimeWait: false,
    filter,
  } as const;
  const shown = known ?? new ShownFilter(options);
  filters.set(text, shown);
  return shown;
}

/** A window's table: what is there, and what closed a moment ago. */
function tableOf() {
  const ports = new LivePortTable();
  const closed = new Map<string, ClosedSocket>();
  return {
    ports,
    closed,
    take({ puts, closes, forgets }: Step): void {
      if (forgets) closed.clear();
      for (const id of closes.map(String)) {
        const socket = ports.sockets.get(id);
        const group = ports.groupsOf([id]).get(id);
        ports.remove(id);
        if (socket && group) closed.set(id, { socket, group, closedAtMs: 0 });
      }
      for (const [id, socket] of puts) {
        closed.delete(String(id));
        ports.put({ ...socket, id: String(id), inode: id });
      }
    },
  };
}

describe('the lines of a view after any sequence of changes', () => {
  it('are those of a window that opens only now', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const table = tableOf();
        const kept = new ViewRows();
        let folds = 0;
        let unfolded = false;
        for (const one of steps) {
          table.take(one);
          if (one.unfolded !== unfolded) folds += 1;
          unfolded = one.unfolded;
          const request: ViewRowsRequest = {
            view: one.view,
            ports: table.ports,
            closed: [...table.closed.values()],
            shown: shownOf(one.filter),
            order: { column: one.column, direction: one.direction },
            isExpanded: (_, usual) => one.unfolded || usual,
            folds,
            traffic: one.counted,
          };
          const fresh = new LivePortTable();
          fresh.replace(inOrder(table.ports.sockets.values()));
          expect(kept.rows(request)).toEqual(new ViewRows().rows({ ...request, ports: fresh }));
        }
      }),
    );
  });
});

/** Another order than that in which they came, on which nothing may depend. */
function inOrder(sockets: Iterable<Socket>): readonly Socket[] {
  return [...sockets].sort((a, b) => (a.id < b.id ? -1 : 1));
}
