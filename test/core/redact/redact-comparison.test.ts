import { describe, expect, it } from 'vitest';
import { tableSide } from '../../../src-main/core/compare/compared-side.ts';
import { compareSides } from '../../../src-main/core/compare/compare-sides.ts';
import { comparedPort } from '../../../src-main/core/compare/compared-port.ts';
import { comparisonFormats } from '../../../src-main/core/compare/comparison-file.ts';
import { exportComparison } from '../../../src-main/core/compare/export-comparison.ts';
import { privateNames } from '../../../src-main/core/redact/private-names.ts';
import { redactComparison } from '../../../src-main/core/redact/redact-comparison.ts';
import { redactReading } from '../../../src-main/core/redact/redact-reading.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { aDigest } from '../../support/a-digest.ts';
import { acceptedAt, anOwner, laptop, listenerAt } from '../../support/build-socket.ts';

const machine = { ...laptop, hostname: 'countess.example.org' };
const options = { digest: aDigest(), users: ['lovelace'] };
const networkNamespace = {
  inode: 7,
  label: null,
  containerName: 'lovelace-web',
  containerImage: null,
};
const before = [
  listenerAt('203.0.113.7:80', [anOwner(1, 'lovelace-serve')]),
  listenerAt('127.0.0.1:90', [anOwner(1, 'x')], { networkNamespace }),
  listenerAt('127.0.0.1:91', [anOwner(1, '/home/byron/x')]),
];
const after = [
  listenerAt('203.0.113.7:80', [anOwner(2, 'token=abcdefgh12345678')]),
  listenerAt('0.0.0.0:90', [anOwner(1, 'x')], { networkNamespace }),
  acceptedAt('203.0.113.7:80', '198.51.100.4:5000', [anOwner(2, 'byron')]),
];

function tables(earlier: readonly Socket[], later: readonly Socket[]) {
  const sides = {
    before: tableSide('moment', { sockets: earlier, takenAtMs: 0 }, machine),
    after: tableSide('now', { sockets: later, takenAtMs: 1000 }, machine),
  };
  return { ...sides, comparison: compareSides(sides.before, sides.after).comparison };
}

const shared = redactComparison(tables(before, after), options);

describe('redactComparison', () => {
  it.each(comparisonFormats)('leaves no private name in %s', (format) => {
    const { text } = exportComparison(shared, format);
    expect(text).not.toMatch(/lovelace|byron|countess|203\.0\.113|198\.51\.100|abcdefgh12345678/);
    expect(text).toMatch(/user-[0-9a-f]{6}/);
  });

  it('gives one thing one pseudonym on both sides, as in a snapshot', () => {
    const [change] = shared.comparison.ownerChanged;
    expect(change?.before.local).toEqual(change?.after.local);
    const [accepted] = shared.comparison.opened.filter(({ role }) => role === 'accepted');
    expect(accepted?.local).toEqual(change?.after.local);
    expect(shared.before.source.hostname).toBe(shared.after.source.hostname);
    const snapshot = { revision: 1, takenAtMs: 0, sockets: before, notes: [] };
    const reading = redactReading({ snapshot, machine, unixSockets: null }, options);
    expect(reading.snapshot.sockets[0]?.local).toEqual(change?.before.local);
    expect(reading.machine.hostname).toBe(shared.before.source.hostname);
  });

  it('still knows how far a port of a container reached', () => {
    const exposed = shared.comparison.newlyExposed.find(({ local }) => local.port === 90);
    if (exposed === undefined) throw new Error('port 90 is not newly exposed');
    expect(shared.comparison.reach.get(comparedPort(exposed))).toEqual({
      before: 'this-machine',
      after: 'one-network',
    });
  });

  it('says so in what it is written as', () => {
    expect(JSON.parse(exportComparison(shared, 'json').text)).toMatchObject({ redacted: true });
    const whole = exportComparison(tables(before, after), 'json').text;
    expect(JSON.parse(whole)).not.toHaveProperty('redacted');
    const note = exportComparison(shared, 'markdown').text.split('\n')[2];
    expect(note).not.toBe('');
  });
});

describe('privateNames', () => {
  it('knows machines with and without their domain, and users by their homes', () => {
    const names = privateNames({
      users: ['root', 'ada'],
      hostnames: ['web.example.org', 'localhost', ''],
      texts: ['/home/byron/x', 'nginx'],
    });
    expect(names).toEqual({
      users: new Set(['ada', 'byron']),
      hosts: new Set(['web.example.org', 'web']),
    });
  });
});
