import { listen, meet } from './deeds.ts';
import { connectionRows, listenerRow } from './rows.ts';
import { animal, type Animal } from './zoo.ts';

const loopback = '127.0.0.1';
/** The ordinary user of the zoo, `nobody` on most machines. */
export const ordinaryUserId = 65_534;

/** Sockets of two users, so that each sees something the other may not. */
export const otherUsers: readonly Animal[] = [
  animal(
    'a listener of an ordinary user, called by root',
    async ({ puppet }) => {
      const [from, to] = [await puppet(), await puppet({ userId: ordinaryUserId })];
      const listener = await listen(to, 'listener', { address: loopback });
      const wanted = { address: loopback, port: listener.port };
      const connection = await meet({ from, to, listener: 'listener', wanted });
      const addresses = { caller: loopback, accepted: loopback };
      return [listenerRow(listener, loopback), ...connectionRows(connection, addresses)];
    },
    'other-user',
  ),
  animal(
    'a socket of an ordinary user on its way between two processes',
    async ({ puppet }) => {
      const sender = await puppet({ userId: ordinaryUserId });
      const held = await listen(sender, 'posted', { address: loopback });
      await sender.tell('post posted');
      return [listenerRow(held, loopback, { owners: [], ownerReason: 'unknown' })];
    },
    'other-user',
  ),
];
