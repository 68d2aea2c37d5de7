import type { TableDelta, TableSnapshot } from '../../../src-main/core/table/delta.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';

type Heard =
  | { readonly id: number; readonly parts: readonly Socket[] }
  | { readonly id: number; readonly result: TableSnapshot }
  | { readonly event: string; readonly payload: TableDelta };

/**
 * Runs in the page of `plain-table/`, handed over as text: what one writes in an hour. A row of a
 * table for each socket, put in and taken out as deltas come, hidden when the search text is not
 * in it. Speaks the window's own protocol.
 */
export function plainTable(): void {
  const rows = new Map<string, HTMLTableRowElement>();
  const waiting: TableDelta[] = [];
  let revision = -1;

  function takeSnapshot(snapshot: TableSnapshot): void {
    revision = snapshot.revision;
    document.querySelector('tbody')?.append(...snapshot.sockets.map(rowOf));
    for (const delta of waiting.splice(0)) takeDelta(delta);
  }

  function takeDelta(delta: TableDelta): void {
    if (revision === -1) waiting.push(delta);
    if (revision === -1 || delta.revision <= revision) return;
    revision = delta.revision;
    for (const id of delta.closed) {
      rows.get(id)?.remove();
      rows.delete(id);
    }
    for (const socket of delta.changed) rows.get(socket.id)?.replaceWith(rowOf(socket));
    document.querySelector('tbody')?.append(...delta.opened.map(rowOf));
  }

  function rowOf(socket: Socket): HTMLTableRowElement {
    const row = document.createElement('tr');
    row.dataset['key'] = socket.id;
    for (const text of textsOf(socket)) row.insertCell().textContent = text;
    row.hidden = !isWanted(row);
    rows.set(socket.id, row);
    return row;
  }

  function isWanted(row: HTMLTableRowElement): boolean {
    const wanted = document.querySelector('input')?.value ?? '';
    return row.textContent.toLowerCase().includes(wanted.toLowerCase());
  }

  function textsOf({ protocol, local, remote, state, owners, firstSeenAtMs }: Socket): string[] {
    const [owner] = owners;
    return [
      protocol,
      local.address,
      String(local.port),
      remote?.address ?? '',
      String(remote?.port ?? ''),
      state ?? '',
      owner?.name ?? '',
      String(owner?.pid ?? ''),
      new Date(firstSeenAtMs).toLocaleTimeString(),
    ];
  }

  function start(): void {
    const address = new URL('wire', location.origin.replace(/^http/, 'ws'));
    const line = new WebSocket(address, ['portside', location.hash.replace('#key=', '')]);
    line.addEventListener('open', () => {
      line.send(JSON.stringify({ id: 1, request: 'table.snapshot', argument: null }));
    });
    line.addEventListener('message', ({ data }) => {
      const heard = JSON.parse(String(data)) as Heard;
      if ('parts' in heard) document.querySelector('tbody')?.append(...heard.parts.map(rowOf));
      else if ('id' in heard) takeSnapshot(heard.result);
      else if (heard.event === 'table.delta') takeDelta(heard.payload);
    });
    document.querySelector('input')?.addEventListener('input', () => {
      for (const row of rows.values()) row.hidden = !isWanted(row);
    });
  }

  if (location.pathname === '/') document.addEventListener('DOMContentLoaded', start);
}
