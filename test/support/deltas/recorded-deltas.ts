import type { PortRange } from '../../../src-main/core/machine/machine.ts';
import type { TableDelta } from '../../../src-main/core/table/delta.ts';

/** What the monitor told while real programs opened and closed real sockets. */
export interface RecordedDeltas {
  readonly ephemeralPorts: PortRange;
  readonly ownAddresses: readonly string[];
  readonly steps: readonly {
    /** Since the beginning. */
    readonly atMs: number;
    readonly delta: TableDelta;
  }[];
}
