import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainUnusedPort } from '../../../src-main/core/explain/explain-unused-port.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import { acceptedAt, anOwner, boundAt, laptop } from '../../support/build-socket.ts';
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

  it('tells the rules of this system, not those of others', () => {
    expect(keysOf(explainUnusedPort(80, [], laptop))).toEqual([
      'unusedButTaken',
      'privilegedLinux',
      'otherNamespace',
      'registered',
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
    fc.assert(
      fc.property(fc.nat(65_535), arbitrarySockets, platform, (port, sockets, name) => {
        const chosen = sockets[0]?.local.port ?? port;
        const phrases = explainUnusedPort(chosen, sockets, { ...laptop, platform: name });
        expect(sentencesOf(phrases)[0]).toContain(String(chosen));
      }),
    );
  });
});
