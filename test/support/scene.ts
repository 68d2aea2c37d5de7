import type { Owner } from '../../src-main/core/socket/owner.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const dayMs = 24 * 60 * minuteMs;

/** `developer`: an afternoon at work; `closing`: one connection in each state of a life. */
export type SceneKind = 'developer' | 'closing' | 'hostile';

/** A process that started so long before now. */
export function process(pid: number, name: string, ageMs: number, nowMs: number): Owner {
  return { pid, name, descriptors: [7], startedAtMs: nowMs - ageMs };
}

/** A socket of a scene: a TCP listener on 127.0.0.1:80 but for what `facts` say. */
export function sceneSocket(facts: Partial<Socket> & { readonly id: string }): Socket {
  const owners = facts.owners ?? [];
  return Object.freeze({
    protocol: 'tcp',
    family: 'ipv4',
    local: { address: '127.0.0.1', port: 80 },
    remote: null,
    state: 'LISTEN',
    role: 'listener',
    owners,
    ownerReason: owners.length === 0 ? 'unknown' : null,
    inode: 40_000 + facts.id.length,
    userId: 1000,
    receiveQueueBytes: 0,
    sendQueueBytes: 0,
    networkNamespace: null,
    binding: null,
    formerOwners: [],
    firstSeenAtMs: 0,
    seenAtStart: true,
    ...facts,
  });
}

interface Pair {
  readonly client: Owner;
  readonly clientPort: number;
  readonly server: Owner;
  readonly serverPort: number;
  readonly seenAtMs: number;
}

/** Both ends of one connection inside the machine. */
export function localConnection(pair: Pair): readonly Socket[] {
  const near = { address: '127.0.0.1', port: pair.serverPort };
  const far = { address: '127.0.0.1', port: pair.clientPort };
  const common = { state: 'ESTABLISHED', firstSeenAtMs: pair.seenAtMs } as const;
  const name = `${pair.serverPort}-${pair.clientPort}`;
  return [
    sceneSocket({
      ...common,
      id: `in ${name}`,
      role: 'accepted',
      local: near,
      remote: far,
      owners: [pair.server],
    }),
    sceneSocket({
      ...common,
      id: `out ${name}`,
      role: 'outgoing',
      local: far,
      remote: near,
      owners: [pair.client],
    }),
  ];
}

function remoteConnections(
  facts: Partial<Socket>,
  port: number,
  count: number,
  network: string,
): readonly Socket[] {
  return Array.from({ length: count }, (_, index) =>
    sceneSocket({
      id: `remote ${port} ${index}`,
      role: 'accepted',
      state: index % 17 === 16 ? 'TIME-WAIT' : 'ESTABLISHED',
      local: { address: '192.168.1.20', port },
      remote: { address: `${network}.${index % 250}`, port: 40_000 + index * 7 },
      ...facts,
    }),
  );
}

/** Realistic rows of a machine as a reading at `nowMs` (Unix time in milliseconds) gives them. */
export function sceneSockets(kind: SceneKind, nowMs: number): readonly Socket[] {
  if (kind === 'closing') return closingScene(nowMs);
  return kind === 'hostile' ? hostileScene(nowMs) : developerScene(nowMs);
}

function developerScene(nowMs: number): readonly Socket[] {
  const at = (pid: number, name: string, ageMs: number): Owner => process(pid, name, ageMs, nowMs);
  const sshd = at(812, 'sshd', 12 * dayMs);
  const shop = at(4711, 'node', 41 * minuteMs);
  const bun = at(5120, 'bun', 6 * minuteMs);
  const postgres = at(852, 'postgres', 3 * dayMs);
  const redis = at(901, 'redis-server', 3 * dayMs);
  const tor = at(1312, 'tor', 6 * dayMs);
  const chromium = at(9120, 'chromium', 5 * 60 * minuteMs);
  const seenAtMs = nowMs - 40 * minuteMs;
  const any = '0.0.0.0';
  const listener = (
    port: number,
    address: string,
    owner: Owner,
    more: Partial<Socket> = {},
  ): Socket =>
    sceneSocket({
      id: `listener ${port} ${address} ${owner.pid}`,
      local: { address, port },
      family: address.includes(':') ? 'ipv6' : 'ipv4',
      owners: [owner],
      firstSeenAtMs: seenAtMs,
      ...more,
    });
  const bound = { protocol: 'udp', role: 'bound', state: null } as const;
  return [
    listener(22, any, sshd),
    listener(22, '::', sshd),
    ...remoteConnections(
      {
        owners: [at(6200, 'sshd', 20 * minuteMs)],
        seenAtStart: false,
        firstSeenAtMs: nowMs - 20 * minuteMs,
      },
      22,
      1,
      '192.168.1',
    ),
    listener(3000, '::', shop),
    ...remoteConnections(
      { owners: [shop], family: 'ipv6', seenAtStart: false, firstSeenAtMs: nowMs - 9 * minuteMs },
      3000,
      4,
      '192.168.1',
    ),
    listener(3000, '127.0.0.1', bun, { seenAtStart: false, firstSeenAtMs: nowMs - 6 * minuteMs }),
    listener(5353, any, at(600, 'avahi-daemon', 12 * dayMs), bound),
    listener(5353, '::', at(600, 'avahi-daemon', 12 * dayMs), bound),
    listener(5353, '224.0.0.251', chromium, bound),
    listener(5432, '127.0.0.1', postgres),
    ...[51_812, 51_814].flatMap((clientPort, index) =>
      localConnection({
        client: shop,
        clientPort,
        server: at(4801 + index, 'postgres', 40 * minuteMs),
        serverPort: 5432,
        seenAtMs,
      }),
    ),
    ...localConnection({
      client: at(6034, 'psql', 2 * minuteMs),
      clientPort: 52_040,
      server: at(4810, 'postgres', 2 * minuteMs),
      serverPort: 5432,
      seenAtMs: nowMs - 2 * minuteMs,
    }),
    listener(6379, '127.0.0.1', redis),
    ...Array.from({ length: 12 }, (_, index) => index).flatMap((index) =>
      localConnection({
        client: shop,
        clientPort: 48_100 + index * 2,
        server: redis,
        serverPort: 6379,
        seenAtMs,
      }),
    ),
    listener(8080, '192.168.1.20', at(2210, 'grafana', 9 * 60 * minuteMs)),
    ...remoteConnections(
      {
        owners: [at(2210, 'grafana', 9 * 60 * minuteMs)],
        seenAtStart: false,
        firstSeenAtMs: seenAtMs,
      },
      8080,
      2,
      '192.168.1',
    ),
    listener(9001, any, tor),
    ...remoteConnections({ owners: [tor], firstSeenAtMs: seenAtMs }, 9001, 64, '185.220.101'),
    listener(41_641, any, tor, { ...bound, owners: [], ownerReason: 'other-user', userId: 0 }),
    ...outgoing(
      chromium,
      443,
      ['140.82.112.3', '142.250.74.46', '2a00:1450:4001:82a::200e'],
      nowMs - 3 * minuteMs,
    ),
    ...outgoing(shop, 443, ['52.29.4.11'], nowMs - 65 * secondMs),
    ...outgoing(
      at(7001, 'git-remote-https', 8 * secondMs),
      22,
      ['140.82.121.4'],
      nowMs - 8 * secondMs,
    ),
  ];
}

function outgoing(
  owner: Owner,
  port: number,
  addresses: readonly string[],
  firstSeenAtMs: number,
): readonly Socket[] {
  return addresses.map((address, index) =>
    sceneSocket({
      id: `to ${address} ${port} ${owner.pid}`,
      role: 'outgoing',
      state: 'ESTABLISHED',
      local: { address: '192.168.1.20', port: 50_100 + port + index },
      remote: { address, port },
      family: address.includes(':') ? 'ipv6' : 'ipv4',
      owners: [owner],
      seenAtStart: false,
      firstSeenAtMs,
    }),
  );
}

function closingScene(nowMs: number): readonly Socket[] {
  const server = process(700, 'nginx', dayMs, nowMs);
  const states = [
    'SYN-RECEIVED',
    'ESTABLISHED',
    'FIN-WAIT-1',
    'FIN-WAIT-2',
    'CLOSE-WAIT',
    'LAST-ACK',
    'TIME-WAIT',
  ] as const;
  return [
    sceneSocket({ id: 'listener', local: { address: '0.0.0.0', port: 443 }, owners: [server] }),
    ...states.map((state, index) =>
      sceneSocket({
        id: state,
        role: 'accepted',
        state,
        local: { address: '192.168.1.20', port: 443 },
        remote: { address: '198.51.100.7', port: 40_000 + index },
        owners: state === 'TIME-WAIT' ? [] : [server],
        ownerReason: state === 'TIME-WAIT' ? 'time-wait' : null,
        formerOwners: state === 'TIME-WAIT' ? [server] : [],
        seenAtStart: false,
        firstSeenAtMs: nowMs - index * secondMs,
      }),
    ),
  ];
}

/** Names that try to be more than names. */
export const hostileNames = [
  '<img src=x onerror="document.title=\'owned\'">',
  '{{constructor.constructor("document.title=1")()}}',
  "@:window.title {count} | x | {'@'}",
  '[[port]] \u{202e}evil\u{202c}',
  '=HYPERLINK("http://x")',
] as const;

function hostileScene(nowMs: number): readonly Socket[] {
  return hostileNames.map((name, index) =>
    sceneSocket({
      id: `hostile ${index}`,
      local: { address: '0.0.0.0', port: 7000 + index },
      owners: [process(900 + index, name, minuteMs, nowMs)],
    }),
  );
}

/** A listener on this machine only, opened a moment ago. */
export function freshListener(port: number): Socket {
  return sceneSocket({
    id: `fresh ${port}`,
    local: { address: '127.0.0.1', port },
    owners: [process(7702, 'python3', secondMs, Date.now())],
    seenAtStart: false,
    firstSeenAtMs: Date.now(),
  });
}
