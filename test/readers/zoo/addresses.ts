import { listen, meet } from './deeds.ts';
import { linkLocalAddress, longAddress } from './habitat.ts';
import { connectionRows, listenerRow } from './rows.ts';
import { animal, type Animal } from './zoo.ts';

const both = (address: string) => ({ caller: address, accepted: address });

/** Connections whose addresses are easily got wrong. */
export const addresses: readonly Animal[] = [
  animal('IPv4 and IPv6 callers of a dual-stack listener', async ({ puppet }) => {
    const [from, to] = [await puppet(), await puppet()];
    const listener = await listen(to, 'listener', { address: '::' });
    const common = { from, to, listener: 'listener' };
    const { port } = listener;
    const four = await meet({
      ...common,
      labels: ['c4', 'a4'],
      wanted: { address: '127.0.0.1', port },
    });
    const six = await meet({ ...common, labels: ['c6', 'a6'], wanted: { address: '::1', port } });
    const mapped = connectionRows(four, both('127.0.0.1'), { accepted: { family: 'ipv6' } });
    return [listenerRow(listener, '::'), ...mapped, ...connectionRows(six, both('::1'))];
  }),
  animal('an IPv6 socket that calls an IPv4 listener by its mapped address', async ({ puppet }) => {
    const [from, to] = [await puppet(), await puppet()];
    const listener = await listen(to, 'listener', { address: '127.0.0.1' });
    const wanted = { address: '::ffff:127.0.0.1', port: listener.port };
    const connection = await meet({ from, to, listener: 'listener', wanted });
    const caller = { family: 'ipv6' } as const;
    return [
      listenerRow(listener, '127.0.0.1'),
      ...connectionRows(connection, both('127.0.0.1'), { caller }),
    ];
  }),
  onOwnAddress('an address without any zeros, whole', longAddress, longAddress),
  onOwnAddress(
    'a link-local address with its scope',
    `${linkLocalAddress}%1`,
    `${linkLocalAddress}%lo`,
  ),
];

/** A listener and a connection on an address that only an isolated habitat has. */
function onOwnAddress(title: string, address: string, shown: string): Animal {
  return animal(
    title,
    async ({ puppet }) => {
      const [from, to] = [await puppet(), await puppet()];
      const listener = await listen(to, 'listener', { address });
      const wanted = { address, port: listener.port };
      const connection = await meet({ from, to, listener: 'listener', wanted });
      return [listenerRow(listener, shown), ...connectionRows(connection, both(shown))];
    },
    'isolation',
  );
}
