import { describe, expect, it } from 'vitest';
import { reconcile } from '../../../src-main/core/reading/reconcile.ts';
import type { ReaderReport } from '../../../src-main/core/reading/reader-report.ts';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { advanceTable } from '../../../src-main/core/table/advance-table.ts';
import { findConversations } from '../../../src-main/core/table/conversations.ts';
import { emptyTableModel } from '../../../src-main/core/table/table-model.ts';
import { aNamespace, webContainer } from '../../support/a-namespace.ts';
import { connectionFacts, listenerFacts, ownerOf, udpFacts } from '../../support/socket-facts.ts';

const inWeb = { networkNamespace: webContainer };
const inOther = { networkNamespace: aNamespace(9) };

function tableOf(...sockets: readonly SocketFacts[]) {
  const model = emptyTableModel();
  advanceTable(model, { sockets, notes: [], takenAtMs: 1000, readable: true });
  return model;
}

describe('the table, with several networks', () => {
  it('keeps one endpoint in each network as a row of its own, reading after reading', () => {
    const facts = [{}, inWeb, inOther].map((place) => listenerFacts('0.0.0.0:80', place));
    const model = tableOf(...facts);
    expect(model.sockets.size).toBe(3);
    const again = [...facts].reverse();
    expect(
      advanceTable(model, { sockets: again, notes: [], takenAtMs: 2000, readable: true }),
    ).toBeNull();
  });

  it('changes a row, rather than closing it, when its network gets a name', () => {
    const unnamed = { networkNamespace: aNamespace(webContainer.inode) };
    const model = tableOf(listenerFacts('0.0.0.0:80', { ...unnamed, inode: 5 }));
    const sockets = [listenerFacts('0.0.0.0:80', { ...inWeb, inode: 5 })];
    const delta = advanceTable(model, { sockets, notes: [], takenAtMs: 2000, readable: true });
    expect(delta).toMatchObject({ opened: [], closed: [], changed: [inWeb] });
  });

  it('does not take a listener of another network for the one that accepted', () => {
    const client = connectionFacts('10.0.0.2:5000', '10.0.0.9:6000', inWeb);
    const roles = (place: Partial<SocketFacts>) => {
      const model = tableOf(listenerFacts('0.0.0.0:5000', place), client);
      return [...model.sockets.values()].find(({ remote }) => remote !== null)?.role;
    };
    expect(roles({})).toBe('outgoing');
    expect(roles(inOther)).toBe('outgoing');
    expect(roles(inWeb)).toBe('accepted');
  });

  it('joins the ends of a conversation within a network only', () => {
    const near = connectionFacts('127.0.0.1:5000', '127.0.0.1:6000', inWeb);
    const far = connectionFacts('127.0.0.1:6000', '127.0.0.1:5000');
    const apart = tableOf(near, far, { ...far, ...inOther });
    expect(findConversations(apart.sockets.values()).size).toBe(0);
    const together = tableOf(near, { ...far, ...inWeb });
    expect(findConversations(together.sockets.values()).size).toBe(2);
  });

  it('does not send a datagram into another network', () => {
    const client = udpFacts('127.0.0.1:6000', {
      ...inWeb,
      remote: { address: '127.0.0.1', port: 53 },
    });
    const found = (place: Partial<SocketFacts>) =>
      findConversations(tableOf(client, udpFacts('0.0.0.0:53', place)).sockets.values()).size;
    expect(found({})).toBe(0);
    expect(found(inWeb)).toBe(1);
  });
});

describe('reconcile, with several networks', () => {
  const report = (changes: Partial<ReaderReport>): ReaderReport => ({
    reader: 'procfs',
    outcome: 'read',
    takenAtMs: 1000,
    sockets: [],
    notes: [],
    complete: true,
    ...changes,
  });
  const hidden = { owners: [], ownerReason: 'other-user' } as const;
  const seen = listenerFacts('0.0.0.0:80', { owners: [ownerOf(7)] });

  it('never gives a socket of another network the owner systeminformation saw on our own', () => {
    const own = listenerFacts('0.0.0.0:80', hidden);
    const sockets = [own, { ...own, ...inWeb }];
    const base = report({ reader: 'systeminformation', complete: false, sockets: [seen] });
    const reading = reconcile([report({ sockets }), base]);
    expect(reading.sockets.map(({ owners }) => owners.length)).toEqual([1, 0]);
  });

  it('adds what systeminformation saw beside a socket of another network', () => {
    const exact = report({ complete: false, sockets: [{ ...seen, ...inWeb }] });
    const base = report({ reader: 'systeminformation', complete: false, sockets: [seen] });
    expect(reconcile([exact, base]).sockets).toHaveLength(2);
  });
});
