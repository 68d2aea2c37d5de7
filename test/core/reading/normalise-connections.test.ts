import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseConnections } from '../../../src-main/core/reading/normalise-connections.ts';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import linuxNetstat from '../../fixtures/systeminformation/linux-netstat.json' with { type: 'json' };
import linuxSs from '../../fixtures/systeminformation/linux-ss.json' with { type: 'json' };
import macos from '../../fixtures/systeminformation/macos.json' with { type: 'json' };
import french from '../../fixtures/systeminformation/windows-french.json' with { type: 'json' };
import german from '../../fixtures/systeminformation/windows-german.json' with { type: 'json' };
import windows from '../../fixtures/systeminformation/windows.json' with { type: 'json' };
import { formatFiveTuple } from '../../support/format-five-tuple.ts';

/** One line a socket: family, tuple, state, owners or the reason for none. */
function line(facts: SocketFacts): string {
  const owners = facts.owners.map(({ pid, name }) => `${pid} ${name}`.trim());
  const held = facts.ownerReason ?? owners.join();
  return [facts.family, formatFiveTuple(facts), facts.state ?? '-', held].join(' | ');
}

function linesOf(rows: readonly unknown[], platform: string): readonly string[] {
  return normaliseConnections(rows, platform).sockets.map(line);
}

describe('normaliseConnections on Linux with netstat', () => {
  const { sockets, skipped } = normaliseConnections(linuxNetstat, 'linux');
  const lines = sockets.map(line);

  it('reads listeners, connections and states', () => {
    expect(lines).toEqual([
      'ipv4 | tcp 0.0.0.0:18085 | LISTEN | 4715 python3',
      'ipv4 | tcp 0.0.0.0:18084 | LISTEN | 4714 python3',
      'ipv4 | tcp 127.0.0.1:18081 | LISTEN | 4712 python3',
      'ipv4 | tcp 127.0.0.1:18081 - 127.0.0.1:51204 | FIN-WAIT-2 | unknown',
      'ipv4 | tcp 127.0.0.1:18081 - 127.0.0.1:51206 | TIME-WAIT | time-wait',
      'ipv4 | tcp 127.0.0.1:45324 - 127.0.0.1:18080 | ESTABLISHED | 4711 python3',
      'ipv4 | tcp 0.0.0.0:40618 - 192.0.2.1:443 | SYN-SENT | 4712 python3',
      'ipv4 | tcp 127.0.0.1:51204 - 127.0.0.1:18081 | CLOSE-WAIT | 4712 python3',
      'ipv6 | tcp [::]:18080 | LISTEN | 4711 python3',
      'ipv6 | tcp [::]:18082 | LISTEN | 4712 python3',
      'ipv6 | tcp 127.0.0.1:18080 - 127.0.0.1:45324 | ESTABLISHED | 4711 python3',
      'ipv6 | tcp [::1]:51102 - [::1]:18082 | ESTABLISHED | 4712 python3',
      'ipv6 | tcp [::1]:18082 - [::1]:51102 | ESTABLISHED | 4712 python3',
      'ipv4 | udp 127.0.0.1:60271 - 127.0.0.1:18083 | - | 4713 python3',
    ]);
  });

  it('leaves out and reports the rows whose IPv6 address netstat cut', () => {
    expect(skipped).toEqual({
      rows: 3,
      example: 'tcp6 fd12:3456:789a:bc:18443 :::* LISTEN',
    });
  });

  it('leaves out an address that was cut to one that looks whole', () => {
    const row = {
      protocol: 'tcp6',
      localAddress: 'fe80::a00:27ff:fe8e',
      localPort: '546',
      peerAddress: '::',
      peerPort: '*',
      state: 'LISTEN',
      pid: 7,
      process: 'dhclient',
    };
    expect(normaliseConnections([row], 'linux').skipped.rows).toBe(1);
    expect(normaliseConnections([row], 'freebsd').sockets).toHaveLength(1);
  });
});

describe('normaliseConnections on Linux with ss', () => {
  it('finds the family that the protocol column lost', () => {
    const lines = linesOf(linuxSs, 'linux');
    expect(lines).toContain('ipv6 | tcp [::]:18080 | LISTEN | 4711 server');
    expect(lines).toContain('ipv6 | tcp [::]:18082 | LISTEN | unknown');
    expect(lines).toContain('ipv4 | tcp 0.0.0.0:18085 | LISTEN | unknown');
    expect(lines).toContain(
      'ipv6 | tcp 127.0.0.1:18080 - 127.0.0.1:45324 | ESTABLISHED | 4711 server',
    );
    expect(lines).toContain(
      'ipv6 | tcp [fd12:3456:789a:bcde:1:2:3:4]:46666 - [fd12:3456:789a:bcde:1:2:3:4]:18443 | ESTABLISHED | unknown',
    );
  });

  it('gives UDP no state, whatever the column says', () => {
    const lines = linesOf(linuxSs, 'linux').filter((one) => one.includes('udp'));
    expect(lines).toEqual([
      'ipv4 | udp 127.0.0.1:18083 | - | 4713 LISTENER',
      'ipv4 | udp 127.0.0.1:60271 - 127.0.0.1:18083 | - | 4713 LISTENER',
    ]);
  });

  it('reads both spellings of a state and loses no row', () => {
    const { sockets, skipped } = normaliseConnections(linuxSs, 'linux');
    expect(sockets).toHaveLength(linuxSs.length);
    expect(skipped).toEqual({ rows: 0, example: null });
    expect(sockets.map(({ state }) => state)).toEqual(
      expect.arrayContaining(['TIME-WAIT', 'CLOSE-WAIT', 'SYN-SENT', 'LISTEN', 'ESTABLISHED']),
    );
  });
});

describe('normaliseConnections on macOS', () => {
  const lines = linesOf(macos, 'darwin');

  it('reads families from the protocol and names from the command line', () => {
    expect(lines.slice(0, 7)).toEqual([
      'ipv4 | tcp 127.0.0.1:5432 | LISTEN | 812 postgres',
      'ipv6 | tcp [::1]:5432 | LISTEN | 812 postgres',
      'ipv6 | tcp [::]:3000 | LISTEN | 4711 node',
      'ipv4 | tcp 0.0.0.0:22 | LISTEN | 1 launchd',
      'ipv4 | tcp 127.0.0.1:5432 - 127.0.0.1:50123 | ESTABLISHED | 813 postgres',
      'ipv4 | tcp 127.0.0.1:50123 - 127.0.0.1:5432 | ESTABLISHED | 4711 node',
      'ipv6 | tcp [fe80::aede:48ff:fe00:1122%en5]:50201 - [fe80::aede:48ff:fe33:4455%en5]:49153 | ESTABLISHED | 345 rapportd',
    ]);
  });

  it('drops the wrong pid of a TCP row in a state the library does not know', () => {
    expect(lines).toContain('ipv4 | tcp 192.168.1.20:50302 - 192.0.2.80:443 | - | unknown');
    expect(lines).toContain('ipv4 | tcp 192.168.1.20:8080 - 192.0.2.9:40000 | - | unknown');
    expect(lines).toContain('ipv4 | tcp 0.0.0.0:50303 | CLOSED | unknown');
    expect(lines.join()).not.toContain('131072');
  });

  it('keeps the pid of UDP rows, which are all UNKNOWN', () => {
    expect(lines.filter((one) => one.includes('udp'))).toEqual([
      'ipv4 | udp 0.0.0.0:5353 | - | 231 mDNSResponder',
      'ipv6 | udp [::]:5353 | - | 231 mDNSResponder',
      'ipv4 | udp 0.0.0.0:5353 | - | 900 Google Chrome',
      'ipv6 | udp [::]:41641 | - | 901 tailscaled',
      'ipv4 | udp 192.168.1.20:51000 - 192.0.2.53:53 | - | 900 Google Chrome',
    ]);
  });

  it('passes over sockets bound to no port without calling them damaged', () => {
    expect(normaliseConnections(macos, 'darwin').skipped.rows).toBe(0);
  });
});

describe('normaliseConnections on Windows', () => {
  const english = linesOf(windows, 'win32');

  it('reads listeners, connections, scope ids and pid 0', () => {
    expect(english.slice(0, 13)).toEqual([
      'ipv4 | tcp 0.0.0.0:135 | LISTEN | 1060',
      'ipv4 | tcp 0.0.0.0:445 | LISTEN | 4 System',
      'ipv4 | tcp 127.0.0.1:3000 | LISTEN | 4711',
      'ipv4 | tcp 127.0.0.1:3000 - 127.0.0.1:50123 | ESTABLISHED | 4711',
      'ipv4 | tcp 127.0.0.1:50123 - 127.0.0.1:3000 | ESTABLISHED | 8888',
      'ipv4 | tcp 127.0.0.1:50124 - 127.0.0.1:3000 | TIME-WAIT | time-wait',
      'ipv4 | tcp 192.168.1.20:50125 - 192.0.2.80:443 | CLOSE-WAIT | 8888',
      'ipv4 | tcp 192.168.1.20:50126 - 192.0.2.80:443 | FIN-WAIT-2 | 8888',
      'ipv4 | tcp 192.168.1.20:50127 - 192.0.2.80:443 | SYN-SENT | 8888',
      'ipv4 | tcp 192.168.1.20:50128 - 192.0.2.80:443 | LAST-ACK | 8888',
      'ipv6 | tcp [::]:135 | LISTEN | 1060',
      'ipv6 | tcp [::1]:3000 | LISTEN | 4711',
      'ipv6 | tcp [fe80::1c3a:9f21:aa01:3%12]:50200 - [fe80::9%12]:445 | ESTABLISHED | 4 System',
    ]);
  });

  it('keeps UDP sockets that share an endpoint and a process', () => {
    expect(english.slice(13)).toEqual([
      'ipv4 | udp 0.0.0.0:5353 | - | 8888',
      'ipv4 | udp 0.0.0.0:5353 | - | 8888',
      'ipv4 | udp 0.0.0.0:5353 | - | 1234',
      'ipv6 | udp [::]:5353 | - | 1234',
      'ipv6 | udp [fe80::1c3a:9f21:aa01:3%12]:1900 | - | 2345',
    ]);
  });

  it('passes over the header line without calling it damaged', () => {
    for (const rows of [windows, german, french]) {
      expect(normaliseConnections(rows, 'win32').skipped).toEqual({ rows: 0, example: null });
    }
  });

  it('reads German as it reads English', () => {
    expect(linesOf(german, 'win32')).toEqual(english);
  });

  it('knows a listener by its remote endpoint in a language with spaces in its words', () => {
    const lines = linesOf(french, 'win32');
    expect(lines).toContain('ipv4 | tcp 127.0.0.1:3000 | LISTEN | unknown');
    expect(lines).toContain('ipv4 | tcp 127.0.0.1:3000 - 127.0.0.1:50123 | ESTABLISHED | 4711');
    expect(lines).toContain('ipv4 | tcp 192.168.1.20:50125 - 192.0.2.80:443 | - | 8888');
  });

  it.each(['0.0.0.0', '::', '*', '[::]'])(
    'takes %s and port 0 for no remote endpoint',
    (address) => {
      const row = { ...windows[1], state: 'whatever', peerAddress: address };
      expect(linesOf([row], 'win32')).toEqual(['ipv4 | tcp 0.0.0.0:135 | LISTEN | 1060']);
    },
  );
});

function pidIn(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'pid' in row ? row.pid : undefined;
}

describe('normaliseConnections with anything', () => {
  const field = fc.oneof(
    fc.string(),
    fc.constantFrom('tcp', 'tcp6', 'udp', 'tcp46', '*', '::', '0.0.0.0', '127.0.0.1', '80', '0'),
    fc.integer(),
    fc.constantFrom(null, undefined, Number.NaN),
  );
  const row = fc.record(
    {
      protocol: field,
      localAddress: field,
      localPort: field,
      peerAddress: field,
      peerPort: field,
      state: field,
      pid: field,
      process: field,
    },
    { requiredKeys: [] },
  );
  const rows = fc.array(fc.oneof(row, fc.anything()));
  const platform = fc.constantFrom('linux', 'darwin', 'win32', 'freebsd', '');

  it('never throws and never invents a pid', () => {
    fc.assert(
      fc.property(rows, platform, (given, os) => {
        const pids = new Set(given.map(pidIn));
        for (const { owners } of normaliseConnections(given, os).sockets) {
          for (const { pid } of owners) expect(pids).toContain(pid);
        }
      }),
    );
  });

  it('gives every socket ports in range, no state to UDP, and a reason exactly without owners', () => {
    fc.assert(
      fc.property(rows, platform, (given, os) => {
        for (const socket of normaliseConnections(given, os).sockets) {
          expect(socket.local.port).toBeGreaterThan(0);
          expect(socket.local.port).toBeLessThan(65_536);
          expect(socket.ownerReason === null).toBe(socket.owners.length > 0);
          if (socket.protocol === 'udp') expect(socket.state).toBeNull();
          if (socket.state === 'LISTEN') expect(socket.remote).toBeNull();
        }
      }),
    );
  });

  it('keeps a hostile name as the text it is, and control characters out of the example', () => {
    const process = '<img src=x onerror=alert(1)>\u001b[31m';
    const named = { ...linuxNetstat[0], process };
    expect(normaliseConnections([named], 'linux').sockets[0]?.owners[0]?.name).toBe(process);
    const damaged = { ...linuxNetstat[0], localAddress: 'x\u001b[31my' };
    expect(normaliseConnections([damaged], 'linux').skipped.example).toBe(
      'tcp x[31my:18085 0.0.0.0:* LISTEN',
    );
  });

  it('counts what is no row at all', () => {
    const { sockets, skipped } = normaliseConnections([null, 7, 'tcp', []], 'linux');
    expect(sockets).toEqual([]);
    expect(skipped).toEqual({ rows: 4, example: 'object' });
  });
});
