import { listen } from './deeds.ts';
import { listenerRow } from './rows.ts';
import { animal, type Animal } from './zoo.ts';

const ipv6Only = { binding: { interfaceName: null, ipv6Only: true } };
const toLoopback = { binding: { interfaceName: 'lo', ipv6Only: false } };

/** Listeners of one process each. */
export const listeners: readonly Animal[] = [
  ...['127.0.0.1', '127.0.0.2', '0.0.0.0', '::1', '::'].map(listenerOn),
  animal(
    'twins: one port on :: for IPv6 only and on 0.0.0.0, by two processes',
    async ({ puppet }) => {
      const [six, four] = [await puppet(), await puppet()];
      const one = await listen(six, 'six', { address: '::', options: ['v6only'] });
      const other = await listen(four, 'four', { address: '0.0.0.0', port: one.port });
      return [listenerRow(one, '::', ipv6Only), listenerRow(other, '0.0.0.0')];
    },
  ),
  animal('one port on two loopback addresses, by two processes', async ({ puppet }) => {
    const [first, second] = [await puppet(), await puppet()];
    const one = await listen(first, 'one', { address: '127.0.0.1' });
    const other = await listen(second, 'two', { address: '127.0.0.3', port: one.port });
    return [listenerRow(one, '127.0.0.1'), listenerRow(other, '127.0.0.3')];
  }),
  animal('a listener bound to a device', async ({ puppet }) => {
    const wanted = { address: '0.0.0.0', options: ['device lo'] };
    return [listenerRow(await listen(await puppet(), 'bound', wanted), '0.0.0.0', toLoopback)];
  }),
  animal(
    'a TCP socket that is bound and does not listen, of which the kernel lists nothing',
    async ({ puppet }) => {
      const shy = await puppet();
      await shy.tell('socket shy 4 tcp');
      await shy.tell('bind shy 4 127.0.0.1 0');
      return [];
    },
  ),
];

function listenerOn(address: string): Animal {
  return animal(`a listener on ${address}`, async ({ puppet }) => {
    return [listenerRow(await listen(await puppet(), 'listener', { address }), address)];
  });
}
