import type { SocketColumn } from '../../src-main/core/grouping/sort-sockets.ts';

/** Least width of each column in CSS pixels and its share of what is left over. */
const widths: Readonly<Record<SocketColumn, { readonly least: number; readonly share?: number }>> =
  {
    protocol: { least: 44 },
    localAddress: { least: 110, share: 1.2 },
    localPort: { least: 74 },
    remoteAddress: { least: 110, share: 1.2 },
    remotePort: { least: 76 },
    state: { least: 96 },
    role: { least: 70 },
    process: { least: 112, share: 1.3 },
    pid: { least: 54 },
    descriptors: { least: 78 },
    user: { least: 48 },
    receiveQueue: { least: 64 },
    sendQueue: { least: 64 },
    age: { least: 62 },
  };

const gap = 14;
const edges = 14 + 34;

/** The grid of the flat table as CSS properties: its columns, and the width below which it scrolls. */
export function flatGrid(columns: readonly SocketColumn[]): Readonly<Record<string, string>> {
  const least = columns.reduce((sum, column) => sum + widths[column].least + gap, edges - gap);
  const tracks = columns.map((column) => {
    const { least: pixels, share } = widths[column];
    return share === undefined ? `${pixels}px` : `minmax(${pixels}px, ${share}fr)`;
  });
  return { '--list-columns': tracks.join(' '), '--list-least-width': `${least}px` };
}
