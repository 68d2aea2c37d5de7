import { listen, meet } from './deeds.ts';
import type { ExpectedRow } from './expected-row.ts';
import { connectionRows, listenerRow } from './rows.ts';
import { animal, type Animal, type Zoo } from './zoo.ts';

const loopback = '127.0.0.1';

/** Sockets with several owners, several descriptors, or several sockets on one endpoint. */
export const sharedSockets: readonly Animal[] = [
  animal(
    'three processes with a listener each on one endpoint (SO_REUSEPORT)',
    async ({ puppet }) => {
      const wanted = { address: loopback, options: ['reuseport'] };
      const first = await listen(await puppet(), 'first', wanted);
      const again = { ...wanted, port: first.port };
      const second = await listen(await puppet(), 'second', again);
      const third = await listen(await puppet(), 'third', again);
      return [first, second, third].map((held) => listenerRow(held, loopback));
    },
  ),
  animal(
    'a listener that two children inherited, one of them with a second descriptor of it',
    async ({ puppet }) => {
      const parent = await puppet();
      const held = await listen(parent, 'listener', { address: loopback });
      const one = await parent.heir();
      const twin = await parent.tell('twin second listener');
      const other = await parent.heir();
      const both = [held.descriptor, twin.descriptor];
      const owners = [
        parent.owns(...both),
        { ...parent.owns(held.descriptor), pid: one },
        { ...parent.owns(...both), pid: other },
      ];
      return [listenerRow(held, loopback, { owners })];
    },
  ),
  animal('a connection on two descriptors of its process', async ({ puppet }) => {
    const [from, to] = [await puppet(), await puppet()];
    const listener = await listen(to, 'listener', { address: loopback });
    const wanted = { address: loopback, port: listener.port };
    const connection = await meet({ from, to, listener: 'listener', wanted });
    const twin = await from.tell('twin second caller');
    const owners = [from.owns(connection.caller.descriptor, twin.descriptor)];
    const addresses = { caller: loopback, accepted: loopback };
    return [
      listenerRow(listener, loopback),
      ...connectionRows(connection, addresses, { caller: { owners } }),
    ];
  }),
  animal('a listener on its way between two processes (SCM_RIGHTS)', postedListener),
];

async function postedListener({ puppet }: Zoo): Promise<readonly ExpectedRow[]> {
  const sender = await puppet();
  const held = await listen(sender, 'posted', { address: loopback });
  await sender.tell('post posted');
  return [listenerRow(held, loopback, { owners: [], ownerReason: 'unknown' })];
}
