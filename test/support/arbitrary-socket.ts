import fc from 'fast-check';
import type { Owner } from '../../src-main/core/socket/owner.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { tcpStates } from '../../src-main/core/socket/tcp-state.ts';
import { anOwner, aSocket } from './build-socket.ts';

const address = fc.constantFrom(
  '0.0.0.0',
  '::',
  '127.0.0.1',
  '::1',
  '192.168.1.20',
  'fe80::20%eth0',
  '224.0.0.251',
);
/** Few ports and few pids, so that sockets meet on them. */
const endpoint = fc.record({ address, port: fc.constantFrom(22, 80, 3000, 5353, 40_000) });

/** Names that try to be something else. */
const processName = fc.oneof(
  fc.constantFrom('node', 'postgres', 'docker-proxy', '[[port]]', '=1+1', '| a |', '{count}'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const owner: fc.Arbitrary<Owner> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), processName, fc.array(fc.nat(20), { maxLength: 2 }))
  .map(([pid, name, descriptors]) => anOwner(pid, name, descriptors));
const owners = fc.uniqueArray(owner, { maxLength: 3, selector: ({ pid }) => pid });
const ownerReason = fc.constantFrom('other-user', 'time-wait', 'kernel', 'unknown' as const);

const tcpState = fc.constantFrom(...tcpStates.filter((state) => state !== 'LISTEN'));
const kind = fc.oneof(
  fc.constant({ protocol: 'tcp', role: 'listener', state: 'LISTEN', remote: null } as const),
  fc.record({
    protocol: fc.constant('tcp' as const),
    role: fc.constantFrom('accepted', 'outgoing' as const),
    state: tcpState,
    remote: endpoint,
  }),
  fc.record({
    protocol: fc.constant('udp' as const),
    role: fc.constant('bound' as const),
    state: fc.constant(null),
    remote: fc.option(endpoint),
  }),
);

/** Any socket a table may hold: its role, state, remote endpoint and owners fit each other. */
export const arbitrarySocket: fc.Arbitrary<Socket> = fc
  .record({ kind, owners, ownerReason, local: endpoint, firstSeenAtMs: fc.nat(3), id: fc.uuid() })
  .map((parts) =>
    aSocket({
      ...parts.kind,
      id: parts.id,
      local: parts.local,
      owners: parts.owners,
      ownerReason: parts.owners.length === 0 ? parts.ownerReason : null,
      firstSeenAtMs: parts.firstSeenAtMs,
    }),
  );

export const arbitrarySockets = fc.array(arbitrarySocket, { maxLength: 25 });
