import type { FlatRow, SectionRow } from '../../src-renderer/stores/rows/list-row.ts';
import { aSocket } from './build-socket.ts';

const base = { level: 1, parentKey: null, closed: false } as const;

/** The two headings of the Ports view. */
export const sections: readonly [SectionRow, SectionRow] = [
  section('outgoing'),
  section('closing'),
];

function section(name: SectionRow['section']): SectionRow {
  const counts = { groups: 1, sockets: 1 };
  return {
    ...base,
    kind: 'section',
    section: name,
    key: `section:${name}`,
    expanded: true,
    ...counts,
  };
}

/** A line of the Sockets view for each id. */
export function flatRows(...ids: readonly string[]): readonly FlatRow[] {
  return ids.map((id) => ({
    ...base,
    kind: 'flat',
    key: `socket:${id}`,
    expanded: null,
    socket: aSocket({ id }),
  }));
}
