import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import {
  markDurationMs,
  RowMarks,
  type ClosedSocket,
} from '../../../../src-renderer/stores/table/row-marks.ts';
import { listenerAt } from '../../../support/build-socket.ts';

function closed(socket: Socket, closedAtMs: number): ClosedSocket {
  const [group] = groupByPort([socket]).ports;
  if (group === undefined) throw new Error('no group');
  return { socket, group, closedAtMs };
}

describe('RowMarks', () => {
  it('marks what opened until its time is over', () => {
    const marks = new RowMarks();
    const socket = listenerAt('127.0.0.1:80');
    marks.opened(socket, 1000);
    expect(marks.isOpened(socket.id)).toBe(true);
    expect(marks.expire(1000 + markDurationMs.opened - 1)).toBe(false);
    expect(marks.isOpened(socket.id)).toBe(true);
    expect(marks.expire(1000 + markDurationMs.opened)).toBe(true);
    expect(marks.isOpened(socket.id)).toBe(false);
    expect(marks.empty).toBe(true);
  });

  it('marks what changed for a shorter while', () => {
    const marks = new RowMarks();
    const socket = listenerAt('127.0.0.1:80');
    marks.changed(socket, 0);
    expect(marks.isChanged(socket.id)).toBe(true);
    marks.expire(markDurationMs.changed);
    expect(marks.isChanged(socket.id)).toBe(false);
  });

  it('keeps what closed, and drops its other marks', () => {
    const marks = new RowMarks();
    const socket = listenerAt('127.0.0.1:80');
    marks.opened(socket, 0);
    marks.changed(socket, 0);
    marks.closedNow(closed(socket, 100));
    expect(marks.isOpened(socket.id)).toBe(false);
    expect(marks.isChanged(socket.id)).toBe(false);
    expect([...marks.closed.keys()]).toEqual([socket.id]);
    marks.expire(100 + markDurationMs.closed);
    expect(marks.closed.size).toBe(0);
  });

  it('takes a socket that is back out of the closed ones', () => {
    const marks = new RowMarks();
    const socket = listenerAt('127.0.0.1:80');
    marks.closedNow(closed(socket, 0));
    marks.opened(socket, 10);
    expect(marks.closed.size).toBe(0);
    expect(marks.isOpened(socket.id)).toBe(true);
  });

  it('does not keep more closed rows than a reader can notice', () => {
    const marks = new RowMarks();
    for (let port = 1; port <= 1000; port += 1) {
      marks.closedNow(closed(listenerAt(`127.0.0.1:${port}`), 0));
    }
    expect(marks.closed.size).toBe(400);
  });

  it('forgets everything at once', () => {
    const marks = new RowMarks();
    const socket = listenerAt('127.0.0.1:80');
    marks.opened(socket, 0);
    marks.changed(socket, 0);
    marks.clear();
    expect(marks.empty).toBe(true);
  });
});
