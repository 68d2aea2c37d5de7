import type { PortTable } from './port-group.ts';

/** What matters of a table, as numbers. */
export interface TableFigures {
  /** Ports that somebody waits on, and those of them that other machines can reach. */
  readonly open: number;
  readonly exposed: number;
  readonly connections: number;
}

/** Counts a table as it was grouped. */
export function tableFigures({ ports, outgoing }: PortTable): TableFigures {
  const open = ports.filter(({ waiting }) => waiting.length > 0);
  const counts = [
    ...ports.map(({ connections }) => connections.length),
    ...outgoing.map(({ sockets }) => sockets.length),
  ];
  return {
    open: open.length,
    exposed: open.filter(({ scope }) => scope !== 'this-machine').length,
    connections: counts.reduce((sum, count) => sum + count, 0),
  };
}
