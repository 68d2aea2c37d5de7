import type { Role } from '../../../src-main/core/socket/socket.ts';
import type { TcpState } from '../../../src-main/core/socket/tcp-state.ts';

/** Where a state stands in the drawing; CLOSED stands in it twice, as beginning and as end. */
export interface DiagramNode {
  readonly id: TcpState | 'END';
  /** Middle of the box. */
  readonly x: number;
  readonly y: number;
}

export type DiagramEdge = readonly [from: DiagramNode['id'], to: DiagramNode['id']];

export const diagramSize = { width: 304, height: 254, boxWidth: 92, boxHeight: 21 } as const;

export const diagramNodes: readonly DiagramNode[] = [
  { id: 'CLOSED', x: 152, y: 13 },
  { id: 'LISTEN', x: 50, y: 51 },
  { id: 'SYN-SENT', x: 254, y: 51 },
  { id: 'SYN-RECEIVED', x: 50, y: 89 },
  { id: 'ESTABLISHED', x: 152, y: 127 },
  { id: 'FIN-WAIT-1', x: 50, y: 165 },
  { id: 'CLOSE-WAIT', x: 254, y: 165 },
  { id: 'FIN-WAIT-2', x: 50, y: 203 },
  { id: 'CLOSING', x: 152, y: 203 },
  { id: 'LAST-ACK', x: 254, y: 203 },
  { id: 'TIME-WAIT', x: 101, y: 241 },
  { id: 'END', x: 254, y: 241 },
];

/** The transitions of RFC 9293 figure 5 that a connection takes one after the other. */
export const diagramEdges: readonly DiagramEdge[] = [
  ['CLOSED', 'LISTEN'],
  ['CLOSED', 'SYN-SENT'],
  ['LISTEN', 'SYN-RECEIVED'],
  ['SYN-SENT', 'SYN-RECEIVED'],
  ['SYN-RECEIVED', 'ESTABLISHED'],
  ['SYN-SENT', 'ESTABLISHED'],
  ['ESTABLISHED', 'FIN-WAIT-1'],
  ['ESTABLISHED', 'CLOSE-WAIT'],
  ['FIN-WAIT-1', 'FIN-WAIT-2'],
  ['FIN-WAIT-1', 'CLOSING'],
  ['FIN-WAIT-2', 'TIME-WAIT'],
  ['CLOSING', 'TIME-WAIT'],
  ['CLOSE-WAIT', 'LAST-ACK'],
  ['LAST-ACK', 'END'],
  ['TIME-WAIT', 'END'],
];

/** How a connection ends, from ESTABLISHED on; TIME-WAIT is reached by FIN-WAIT-2 as a rule. */
const endings: readonly (readonly TcpState[])[] = [
  ['FIN-WAIT-1', 'FIN-WAIT-2', 'TIME-WAIT'],
  ['FIN-WAIT-1', 'CLOSING'],
  ['CLOSE-WAIT', 'LAST-ACK'],
];

/** The states that a socket has been through, its state now last. */
export function pathTo(state: TcpState, role: Role): readonly TcpState[] {
  if (state === 'CLOSED') return ['CLOSED'];
  if (state === 'LISTEN') return ['CLOSED', 'LISTEN'];
  const beginning: readonly TcpState[] =
    role === 'outgoing' ? ['CLOSED', 'SYN-SENT'] : ['CLOSED', 'LISTEN', 'SYN-RECEIVED'];
  const until = beginning.indexOf(state);
  if (until !== -1) return beginning.slice(0, until + 1);
  if (state === 'SYN-SENT') return ['CLOSED', 'SYN-SENT'];
  if (state === 'SYN-RECEIVED') return ['CLOSED', 'SYN-SENT', 'SYN-RECEIVED'];
  const open: readonly TcpState[] = [...beginning, 'ESTABLISHED'];
  const ending = endings.find((one) => one.includes(state)) ?? [];
  return [...open, ...ending.slice(0, ending.indexOf(state) + 1)];
}

/** True when the path goes along this edge. */
export function isOnPath([from, to]: DiagramEdge, path: readonly TcpState[]): boolean {
  return path.some((state, index) => state === from && path[index + 1] === to);
}

/** An edge as an SVG path, from the rim of one box to the rim of the other. */
export function edgePath([from, to]: DiagramEdge): string {
  const start = diagramNodes.find(({ id }) => id === from);
  const end = diagramNodes.find(({ id }) => id === to);
  if (start === undefined || end === undefined) return '';
  const { boxWidth, boxHeight } = diagramSize;
  if (start.y === end.y) {
    return `M${start.x + boxWidth / 2} ${start.y}H${end.x - boxWidth / 2 - 1}`;
  }
  return `M${start.x} ${start.y + boxHeight / 2}L${end.x} ${end.y - boxHeight / 2 - 1}`;
}
