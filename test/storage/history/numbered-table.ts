import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';

/** The table of the reading with this number: a few hundred sockets, some of which come and go. */
export function numberedTable(reading: number): readonly Socket[] {
  return Array.from({ length: 300 }, (_, at) => at)
    .filter((at) => (at * 7 + reading) % 5 !== 0)
    .map((at) => numberedSocket(at, Math.floor((at * 7 + reading) / 5)));
}

/** The `life`th socket in one place: each has its own kernel number, as real ones do. */
function numberedSocket(at: number, life: number): Socket {
  const owners = [anOwner(100 + (at % 9), `program ${at % 9}`)];
  const identity = { id: `${at}/${life}`, inode: 1 + at + 1000 * life };
  if (at % 3 === 0) return listenerAt(`127.0.0.1:${1000 + at}`, owners, identity);
  return acceptedAt(
    `127.0.0.1:${1000 + at}`,
    `10.0.0.1:${40_000 + (life % 9000)}`,
    owners,
    identity,
  );
}
