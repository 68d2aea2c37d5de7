import { at, bind, call } from './deeds.ts';
import { linkLocalAddress } from './habitat.ts';
import { udpRow } from './rows.ts';
import { animal, type Animal } from './zoo.ts';

const loopback = '127.0.0.1';
const multicast = '224.0.0.251';

/** UDP sockets: bound, connected, many on one address. */
export const datagrams: readonly Animal[] = [
  ...[loopback, '0.0.0.0', '::1', '::'].map(boundTo),
  animal(
    'a UDP socket connected to another, and one connected by a mapped address',
    async ({ puppet }) => {
      const [from, to] = [await puppet(), await puppet()];
      const bound = await bind(to, 'bound', { address: loopback, kind: 'udp' });
      const { port } = bound;
      const four = await call(from, 'four', { address: loopback, port, kind: 'udp' });
      const six = await call(from, 'six', { address: '::ffff:127.0.0.1', port, kind: 'udp' });
      const remote = at(loopback, bound);
      return [
        udpRow(bound, loopback),
        udpRow(four, loopback, { remote }),
        udpRow(six, loopback, { remote, family: 'ipv6' }),
      ];
    },
  ),
  animal(
    'five UDP sockets of two processes on one address and port (SO_REUSEADDR)',
    async ({ puppet }) => {
      const [one, other] = [await puppet(), await puppet()];
      const wanted = { address: '0.0.0.0', kind: 'udp', options: ['reuseaddr'] } as const;
      const first = await bind(one, 'first', wanted);
      const again = { ...wanted, port: first.port };
      const held = [first];
      for (const [puppet_, label] of [
        [one, 'second'],
        [one, 'third'],
        [other, 'fourth'],
        [other, 'fifth'],
      ] as const) {
        held.push(await bind(puppet_, label, again));
      }
      return held.map((socket) => udpRow(socket, '0.0.0.0'));
    },
  ),
  animal(
    'members of a multicast group, on the group address and on all addresses',
    async ({ puppet }) => {
      const member = await puppet();
      const options = ['reuseaddr', `join ${multicast}`];
      const wanted = { address: multicast, kind: 'udp', options } as const;
      const group = await bind(member, 'group', wanted);
      const all = await bind(member, 'all', { ...wanted, address: '0.0.0.0', port: group.port });
      return [udpRow(group, multicast), udpRow(all, '0.0.0.0')];
    },
  ),
  animal(
    'a UDP socket on a link-local address',
    async ({ puppet }) => {
      const wanted = { address: `${linkLocalAddress}%1`, kind: 'udp' } as const;
      const bound = await bind(await puppet(), 'bound', wanted);
      return [udpRow(bound, `${linkLocalAddress}%lo`)];
    },
    'isolation',
  ),
  animal('a UDP socket without a port, of which the kernel lists nothing', async ({ puppet }) => {
    await (await puppet()).tell('socket idle 4 udp');
    return [];
  }),
];

function boundTo(address: string): Animal {
  return animal(`a UDP socket on ${address}`, async ({ puppet }) => {
    return [udpRow(await bind(await puppet(), 'bound', { address, kind: 'udp' }), address)];
  });
}
