import { listen, meet, type Connection } from './deeds.ts';
import type { ExpectedRow } from './expected-row.ts';
import type { Puppet } from './puppet.ts';
import { anyQueues, connectionRows, listenerRow, ownerless, type Ends } from './rows.ts';
import { animal, type Animal } from './zoo.ts';

const loopback = '127.0.0.1';
const addresses = { caller: loopback, accepted: loopback };

/** Connections that outlived the process, or the descriptor, that had them. */
export const leftovers: readonly Animal[] = [
  pair('an orphan in FIN-WAIT-2, its other end in CLOSE-WAIT', async ({ from }) => {
    await from.tell('close caller');
    return {
      caller: { ...ownerless('kernel'), state: 'FIN-WAIT-2' },
      accepted: { state: 'CLOSE-WAIT', receiveQueueBytes: 1 },
    };
  }),
  pair('an orphan in FIN-WAIT-1 whose process is gone', async ({ from }) => {
    await from.tell('fill caller');
    await from.stop();
    return {
      caller: { ...ownerless('kernel'), state: 'FIN-WAIT-1', ...anyQueues },
      accepted: anyQueues,
    };
  }),
  pair('an orphan in LAST-ACK', async ({ from, to }) => {
    await to.tell('finish accepted');
    await from.tell('fill caller');
    await from.tell('read caller');
    await from.tell('close caller');
    return {
      caller: { ...ownerless('kernel'), state: 'LAST-ACK', ...anyQueues },
      accepted: { state: 'FIN-WAIT-2', ...anyQueues },
    };
  }),
  pair('TIME-WAIT at the caller', async ({ from, to }) => {
    await from.tell('close caller');
    await to.tell('close accepted');
    return { caller: { ...ownerless('time-wait'), state: 'TIME-WAIT' }, accepted: gone };
  }),
  pair('TIME-WAIT at the service', async ({ from, to }) => {
    await to.tell('close accepted');
    await from.tell('close caller');
    return { caller: gone, accepted: { ...ownerless('time-wait'), state: 'TIME-WAIT' } };
  }),
  animal(
    'several connections in TIME-WAIT to a service whose listener is gone',
    async ({ puppet }) => {
      const [from, to] = [await puppet(), await puppet()];
      const listener = await listen(to, 'listener', { address: loopback });
      const wanted = { address: loopback, port: listener.port };
      const rows: ExpectedRow[] = [];
      for (const [near, far] of [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ] as const) {
        const meeting = { from, to, listener: 'listener', labels: [near, far], wanted } as const;
        const connection = await meet(meeting);
        await to.tell(`close ${far}`);
        await from.tell(`close ${near}`);
        const accepted = { ...ownerless('time-wait'), state: 'TIME-WAIT' } as const;
        rows.push(...connectionRows(connection, addresses, { accepted }).slice(1));
      }
      await to.tell('close listener');
      return rows;
    },
  ),
];

/** Marks the end of which nothing is left. */
const gone = { state: 'CLOSED' } as const;

type Deed = (ends: { readonly from: Puppet; readonly to: Puppet }) => Promise<Ends>;

/** Two puppets with small buffers, connected; the deed ends one and says what is left. */
function pair(title: string, deed: Deed): Animal {
  return animal(title, async ({ puppet }) => {
    const [from, to] = [await puppet(), await puppet()];
    const options = ['small'];
    const listener = await listen(to, 'listener', { address: loopback, options });
    const wanted = { address: loopback, port: listener.port, options };
    const connection: Connection = await meet({ from, to, listener: 'listener', wanted });
    const rows = connectionRows(connection, addresses, await deed({ from, to }));
    return [listenerRow(listener, loopback), ...rows.filter(({ state }) => state !== 'CLOSED')];
  });
}
