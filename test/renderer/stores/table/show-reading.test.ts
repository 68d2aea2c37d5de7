import { describe, expect, it } from 'vitest';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import { ConnectionHistory } from '../../../../src-renderer/stores/table/connection-history.ts';
import { RowMarks } from '../../../../src-renderer/stores/table/row-marks.ts';
import {
  noteHistory,
  showReading,
  type TableView,
} from '../../../../src-renderer/stores/table/show-reading.ts';
import { acceptedAt, listenerAt } from '../../../support/build-socket.ts';

const listener = listenerAt('127.0.0.1:80');
const connection = acceptedAt('127.0.0.1:80', '127.0.0.1:1');

function newView(): TableView {
  return { ports: new LivePortTable(), marks: new RowMarks(), history: new ConnectionHistory() };
}

describe('showReading', () => {
  it('puts in and marks what opened', () => {
    const view = newView();
    showReading(view, { opened: [listener], changed: [], closed: [] }, 0);
    expect(view.ports.sockets.get(listener.id)).toBe(listener);
    expect(view.marks.isOpened(listener.id)).toBe(true);
  });

  it('marks a change of state, not one that a reader cannot see', () => {
    const view = newView();
    showReading(view, { opened: [connection], changed: [], closed: [] }, 0);
    const filled = { ...connection, receiveQueueBytes: 9 };
    showReading(view, { opened: [], changed: [filled], closed: [] }, 0);
    expect(view.marks.isChanged(connection.id)).toBe(false);
    const closing = { ...filled, state: 'CLOSE-WAIT' as const };
    showReading(view, { opened: [], changed: [closing], closed: [] }, 0);
    expect(view.marks.isChanged(connection.id)).toBe(true);
    expect(view.ports.sockets.get(connection.id)).toBe(closing);
  });

  it('takes out what closed and remembers where it stood', () => {
    const view = newView();
    showReading(view, { opened: [listener, connection], changed: [], closed: [] }, 0);
    const [group] = view.ports.table().ports;
    showReading(view, { opened: [], changed: [], closed: [connection.id, 'nobody'] }, 7);
    expect(view.ports.sockets.has(connection.id)).toBe(false);
    expect(view.marks.closed.get(connection.id)).toEqual({
      socket: connection,
      group,
      closedAtMs: 7,
    });
    expect(view.marks.closed.size).toBe(1);
  });

  it('notes how many connections each port has', () => {
    const view = newView();
    showReading(view, { opened: [listener, connection], changed: [], closed: [] }, 0);
    noteHistory(view, 0);
    const key = view.ports.table().ports[0]?.key ?? '';
    expect(view.history.barsOf(key, 0).at(-1)).toBe(1);
  });
});
