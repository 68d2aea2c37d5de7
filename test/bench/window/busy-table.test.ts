import { describe, expect, it } from 'vitest';
import { createBusyTable } from './busy-table.ts';

describe('createBusyTable', () => {
  it('has as many sockets as asked for, of every role', () => {
    const { sockets } = createBusyTable(100, 5000);
    const roles = [...sockets.values()].map(({ role }) => role);
    expect(sockets.size).toBe(100);
    expect(roles.filter((role) => role === 'listener')).toHaveLength(10);
    expect(roles.filter((role) => role === 'accepted')).toHaveLength(60);
    expect(roles.filter((role) => role === 'outgoing')).toHaveLength(30);
  });

  it('replaces connections and leaves listeners alone, without using an id twice', () => {
    const table = createBusyTable(100, 5000);
    const before = new Set(table.sockets.keys());
    const first = table.churn(30, 6000);
    const second = table.churn(30, 7000);
    expect(first.opened).toHaveLength(30);
    expect(first.closed).toHaveLength(30);
    expect(table.sockets.size).toBe(100);
    const ids = [...first.opened, ...second.opened].map(({ id }) => id);
    expect(new Set(ids).size).toBe(60);
    expect(ids.some((id) => before.has(id))).toBe(false);
    expect([...table.sockets.values()].filter(({ role }) => role === 'listener')).toHaveLength(10);
    expect(first.opened.every(({ firstSeenAtMs }) => firstSeenAtMs === 6000)).toBe(true);
  });
});
