import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainUnusedPort } from '../../../src-main/core/explain/explain-unused-port.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import { acceptedAt, anOwner, boundAt, laptop, listenerAt } from '../../support/build-socket.ts';
import { keysOf, sentencesOf } from '../../support/explained.ts';

const mac = { ...laptop, platform: 'darwin' };
const windows = { ...laptop, platform: 'win32' };

describe('explainUnusedPort', () => {
  it('says first whether something stands in the way', () => {
    expect(keysOf(explainUnusedPort(8123, [], laptop))).toEqual(['unusedFree', 'otherNamespace']);
    const kept = acceptedAt('127.0.0.1:8123', '127.0.0.1:1', [], { state: 'TIME-WAIT' });
    expect(keysOf(explainUnusedPort(8123, [kept], laptop))).toEqual([
      'unusedButTaken',
      'unusedTimeWait',
      'otherNamespace',
      'freePort',
    ]);
  });

  it('looks at local ports only', () => {
    const elsewhere = acceptedAt('127.0.0.1:80', '127.0.0.1:8123');
    expect(keysOf(explainUnusedPort(8123, [elsewhere], laptop))[0]).toBe('unusedFree');
  });

  it('knows that UDP of the same number is a different port', () => {
    const dns = boundAt('0.0.0.0:8123', [anOwner(1, 'dnsmasq')]);
    expect(sentencesOf(explainUnusedPort(8123, [dns], laptop))).toContain(
      'UDP port 8123 is in use by dnsmasq 1. That is a different port and stands in nobody’s way.',
    );
    const hidden = keysOf(explainUnusedPort(8123, [boundAt('0.0.0.0:8123')], laptop));
    expect(hidden).toContain('unusedUdpHidden');
    expect(hidden[0]).toBe('unusedFree');
  });

  it('speaks of UDP alone where UDP was asked for', () => {
    const said = sentencesOf(explainUnusedPort(8123, [], laptop, 'udp'));
    expect(said[0]).toContain('Nobody is bound to UDP port 8123');
    expect(said.join(' ')).not.toMatch(/TCP|listen/);
    const web = listenerAt('0.0.0.0:8123', [anOwner(7, 'caddy')]);
    const [free, other] = explainUnusedPort(8123, [web], laptop, 'udp');
    expect(keysOf(free === undefined ? [] : [free])).toEqual(['unusedUdpFree']);
    expect(other).toEqual({
      key: 'explain.unusedTcp',
      values: { port: 8123, processes: 'caddy 7' },
    });
    expect(keysOf(explainUnusedPort(53, [], laptop, 'udp'))).toEqual([
      'unusedUdpButTaken',
      'privilegedLinux',
      'otherNamespace',
      'registered',
      'freePort',
    ]);
  });

  it('knows a UDP client that has the port', () => {
    const client = boundAt('10.0.0.2:8123', [anOwner(9, 'chrome')], {
      remote: { address: '192.0.2.1', port: 443 },
    });
    expect(keysOf(explainUnusedPort(8123, [client], laptop, 'udp')).slice(0, 2)).toEqual([
      'unusedUdpButTaken',
      'unusedUdpClient',
    ]);
    const hidden = boundAt('10.0.0.2:8123', [], { remote: { address: '192.0.2.1', port: 443 } });
    expect(keysOf(explainUnusedPort(8123, [hidden], laptop, 'udp'))).toContain(
      'unusedUdpClientHidden',
    );
  });

  it('tells Windows’ ranges of the protocol that was asked for', () => {
    const said = sentencesOf(explainUnusedPort(5353, [], windows, 'udp')).join(' ');
    expect(said).toContain('excludedportrange protocol=udp');
  });

  it('tells the rules of this system, not those of others', () => {
    expect(keysOf(explainUnusedPort(80, [], laptop))).toEqual([
      'unusedButTaken',
      'privilegedLinux',
      'otherNamespace',
      'registered',
      'freePort',
    ]);
    expect(keysOf(explainUnusedPort(5000, [], mac))).toContain('airPlay');
    expect(keysOf(explainUnusedPort(5000, [], laptop))).not.toContain('airPlay');
    expect(keysOf(explainUnusedPort(80, [], windows))).toContain('systemPort');
  });

  it('warns that a client may get a number of the ephemeral range first', () => {
    expect(keysOf(explainUnusedPort(40_000, [], laptop))).toContain('inEphemeralRange');
  });

  it('knows that port 0 is no port', () => {
    expect(keysOf(explainUnusedPort(0, [], laptop))).toEqual(['unusedZero']);
  });

  it('has words for every port, table and system', () => {
    const platform = fc.constantFrom('linux', 'darwin', 'win32', 'freebsd', 'constructor');
    const protocol = fc.constantFrom('tcp', 'udp');
    fc.assert(
      fc.property(
        fc.nat(65_535),
        arbitrarySockets,
        platform,
        protocol,
        (port, sockets, name, asked) => {
          const chosen = sockets[0]?.local.port ?? port;
          const phrases = explainUnusedPort(chosen, sockets, { ...laptop, platform: name }, asked);
          expect(sentencesOf(phrases)[0]).toContain(String(chosen));
        },
      ),
    );
  });
});
