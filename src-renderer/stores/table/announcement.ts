import type { PortTable } from '../../../src-main/core/grouping/port-group.ts';
import type { Protocol } from '../../../src-main/core/socket/socket.ts';

/** A port as a screen reader is told of it. */
export interface SpokenPort {
  readonly protocol: Protocol;
  readonly port: number;
  /** Name of the process with the lowest pid that waits there; null where none can be named. */
  readonly process: string | null;
}

export interface PortNews {
  readonly opened: readonly SpokenPort[];
  readonly closed: readonly SpokenPort[];
}

/** The ports somebody waits on, by `tcp 80`. */
export function waitingPorts(table: PortTable): ReadonlyMap<string, SpokenPort> {
  const waiting = table.ports.filter((group) => group.waiting.length > 0);
  return new Map(
    waiting.map(({ protocol, port, owners }) => {
      const process = owners[0]?.name ?? '';
      const spoken = { protocol, port, process: process === '' ? null : process };
      return [`${protocol} ${port}`, spoken] as const;
    }),
  );
}

/** What opened and closed between two looks; a port that came and went in between is no news. */
export function portNews(
  before: ReadonlyMap<string, SpokenPort>,
  after: ReadonlyMap<string, SpokenPort>,
): PortNews {
  return {
    opened: [...after].filter(([key]) => !before.has(key)).map(([, port]) => port),
    closed: [...before].filter(([key]) => !after.has(key)).map(([, port]) => port),
  };
}
