/** What the kernel counts about the sockets of one network. Texts are only ever compared. */
export interface NetworkCounters {
  /** Connections opened, accepted, failed, reset and standing; sockets in TIME-WAIT and orphans. */
  readonly connections: string;
  /** Segments in and out, with everything else TCP counts, and memory its queues take. */
  readonly traffic: string;
  /** TCP sockets that are no TIME-WAIT, by family: listeners and connections. */
  readonly inUse: { readonly ipv4: string; readonly ipv6: string };
}

/** Fields of the `Tcp:` lines (RFC 4022) that move with every connection that comes or goes. */
const connectionFields = [
  'ActiveOpens',
  'PassiveOpens',
  'AttemptFails',
  'EstabResets',
  'CurrEstab',
];

/**
 * Reads `/proc/net/snmp`, `sockstat` and `sockstat6` (the last is empty text without IPv6). Null
 * when a file is not as expected: then nothing can be told from it.
 */
export function parseNetworkCounters(
  snmp: string,
  sockstat: string,
  sockstat6: string,
): NetworkCounters | null {
  const [names, values] = [...snmp.matchAll(/^Tcp: (.*)$/gm)].map(([, line = '']) =>
    line.split(' '),
  );
  const tcp = fieldsOf(sockstat, 'TCP');
  const tcp6 = fieldsOf(sockstat6, 'TCP6');
  if (values === undefined || names?.length !== values.length) return null;
  const counted = connectionFields.map((name) => values[names.indexOf(name)]);
  const told = [...counted, tcp.get('tw'), tcp.get('orphan')];
  const inUse = { ipv4: tcp.get('inuse'), ipv6: sockstat6 === '' ? '0' : tcp6.get('inuse') };
  if (told.includes(undefined) || inUse.ipv4 === undefined || inUse.ipv6 === undefined) return null;
  return {
    connections: told.join(' '),
    traffic: `${values.join(' ')} ${tcp.get('mem') ?? ''} ${tcp.get('alloc') ?? ''}`,
    inUse: { ipv4: inUse.ipv4, ipv6: inUse.ipv6 },
  };
}

/** The numbers of a line such as `TCP: inuse 5 orphan 0 tw 0 alloc 6 mem 1`, by name. */
function fieldsOf(sockstat: string, name: string): ReadonlyMap<string, string> {
  const line = new RegExp(`^${name}: (.*)$`, 'm').exec(sockstat)?.[1] ?? '';
  return new Map(
    [...line.matchAll(/(\w+) (\d+)/g)].map(([, field = '', value = '']) => [field, value]),
  );
}
