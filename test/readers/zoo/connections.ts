import { call, listen, meet, type Connection } from './deeds.ts';
import type { ExpectedRow } from './expected-row.ts';
import type { Held, Puppet } from './puppet.ts';
import { anyQueues, connectionRows, listenerRow, type Ends } from './rows.ts';
import { animal, type Animal } from './zoo.ts';

const loopback = '127.0.0.1';
const addresses = { caller: loopback, accepted: loopback };

/** Connections in the states that need two living ends. */
export const connections: readonly Animal[] = [
  pair('ESTABLISHED, nothing under way', () => Promise.resolve({})),
  pair('ESTABLISHED, five bytes unread', async ({ from }) => {
    await from.tell('write caller hello');
    return { accepted: { receiveQueueBytes: 5 } };
  }),
  pair('FIN-WAIT-2 and CLOSE-WAIT: the caller has said all', async ({ from }) => {
    await from.tell('finish caller');
    return {
      caller: { state: 'FIN-WAIT-2' },
      accepted: { state: 'CLOSE-WAIT', receiveQueueBytes: 1 },
    };
  }),
  pair('CLOSE-WAIT and FIN-WAIT-2: the service has said all', async ({ to }) => {
    await to.tell('finish accepted');
    return {
      caller: { state: 'CLOSE-WAIT', receiveQueueBytes: 1 },
      accepted: { state: 'FIN-WAIT-2' },
    };
  }),
  pair('FIN-WAIT-1: the last words do not get through', async ({ from }) => {
    await from.tell('fill caller');
    await from.tell('finish caller');
    return { caller: { state: 'FIN-WAIT-1', ...anyQueues }, accepted: anyQueues };
  }),
  pair('CLOSING and FIN-WAIT-2: both have said all, one is not heard', async ({ from, to }) => {
    await from.tell('fill caller');
    await from.tell('finish caller');
    await to.tell('finish accepted');
    return {
      caller: { state: 'CLOSING', ...anyQueues },
      accepted: { state: 'FIN-WAIT-2', ...anyQueues },
    };
  }),
  pair('LAST-ACK and FIN-WAIT-2: the answer to the end is not heard', async ({ from, to }) => {
    await to.tell('finish accepted');
    await from.tell('fill caller');
    await from.tell('finish caller');
    return {
      caller: { state: 'LAST-ACK', ...anyQueues },
      accepted: { state: 'FIN-WAIT-2', ...anyQueues },
    };
  }),
  animal(
    'SYN-SENT: the listener takes no more calls, and one waits to be accepted',
    async ({ puppet }) => {
      const [from, to] = [await puppet(), await puppet()];
      const listener = await listen(to, 'listener', { address: loopback }, 0);
      const wanted = { address: loopback, port: listener.port };
      const waiting = await call(from, 'waiting', wanted);
      const calling = await call(from, 'calling', wanted, 'begin');
      const [queued, unaccepted] = unacceptedRows(waiting, listener);
      const [unanswered] = connectionRows({ caller: calling, accepted: listener }, addresses, {
        caller: { state: 'SYN-SENT', sendQueueBytes: 1 },
      });
      const rows = [listenerRow(listener, loopback, { receiveQueueBytes: 1 }), queued, unaccepted];
      return [...rows, unanswered].filter((row) => row !== undefined);
    },
  ),
  animal(
    'SYN-RECEIVED: the listener waits for the first words (TCP_DEFER_ACCEPT)',
    async ({ puppet }) => {
      const [from, to] = [await puppet(), await puppet()];
      const options = ['defer'];
      const listener = await listen(to, 'listener', { address: loopback, options });
      const caller = await call(from, 'caller', { address: loopback, port: listener.port });
      const [calling, called] = unacceptedRows(caller, listener);
      const rows = [listenerRow(listener, loopback), calling];
      if (called !== undefined) rows.push({ ...called, state: 'SYN-RECEIVED' });
      return rows.filter((row) => row !== undefined);
    },
  ),
];

/** A connection that no process has been given yet: its far end has no inode. */
function unacceptedRows(caller: Held, listener: Held): readonly ExpectedRow[] {
  const accepted = { owners: [], ownerReason: 'kernel', inode: null, userId: null } as const;
  return connectionRows({ caller, accepted: listener }, addresses, { accepted });
}

type Deed = (ends: { readonly from: Puppet; readonly to: Puppet }) => Promise<Ends>;

/** Two puppets with small buffers, connected; the deed brings them into a state and says which. */
function pair(title: string, deed: Deed): Animal {
  return animal(title, async ({ puppet }) => {
    const [from, to] = [await puppet(), await puppet()];
    const options = ['small'];
    const listener = await listen(to, 'listener', { address: loopback, options });
    const wanted = { address: loopback, port: listener.port, options };
    const connection: Connection = await meet({ from, to, listener: 'listener', wanted });
    const ends = await deed({ from, to });
    return [listenerRow(listener, loopback), ...connectionRows(connection, addresses, ends)];
  });
}
