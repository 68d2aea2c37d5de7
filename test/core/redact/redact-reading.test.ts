import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  redactKept,
  redactReading,
  type SharedReading,
} from '../../../src-main/core/redact/redact-reading.ts';
import { exportText } from '../../../src-main/core/snapshot/export-text.ts';
import type { UnixSocket } from '../../../src-main/core/unix/unix-socket.ts';
import { anOwner, laptop, listenerAt, outgoingFrom } from '../../support/build-socket.ts';
import { aDigest } from '../../support/a-digest.ts';

const unix: UnixSocket = {
  inode: 7,
  path: '/home/grace/.cache/agent.sock',
  type: 'stream',
  state: 'listening',
  owners: [anOwner(9, 'agent --token=geheim')],
  ownerReason: null,
  otherEnd: null,
};

const reading: SharedReading = {
  machine: { ...laptop, hostname: 'engine.example.org' },
  unixSockets: [unix],
  snapshot: {
    revision: 3,
    takenAtMs: 1_000_000,
    notes: [
      { code: 'rows-skipped', level: 'warning', values: { rows: 1, example: 'x 93.184.216.34:9' } },
    ],
    sockets: [
      listenerAt('203.0.113.9:22', [anOwner(1, 'sshd: ada [priv]')]),
      outgoingFrom('192.168.1.20:50000', '93.184.216.34:443', [anOwner(2, '/home/ada/tool')], {
        formerOwners: [anOwner(3, 'engine-agent')],
        networkNamespace: {
          inode: 5,
          label: 'ada',
          containerName: 'ada-web',
          containerImage: 'registry.example.org/ada/web',
        },
        binding: { interfaceName: 'eth0', ipv6Only: false, unit: 'agent@ada.service' },
      }),
    ],
  },
};

const options = { digest: aDigest(), users: ['ada'] };

describe('redactReading', () => {
  it('leaves nothing private in any export', () => {
    const { snapshot, machine, unixSockets } = redactReading(reading, options);
    for (const format of ['snapshot', 'ndjson', 'csv', 'markdown'] as const) {
      const filter = () => true;
      const { text } = exportText({ snapshot, machine, format, filter, unixSockets });
      expect(text).not.toMatch(/\bada\b|grace|engine|geheim|93\.184|203\.0\.113/i);
    }
  });

  it('keeps what the reading says: ports, processes, states, private addresses', () => {
    const { snapshot } = redactReading(reading, options);
    const [listener, connection] = snapshot.sockets;
    expect(listener).toMatchObject({ local: { port: 22 }, role: 'listener', state: 'LISTEN' });
    expect(listener?.owners[0]).toMatchObject({ pid: 1, descriptors: [3] });
    expect(connection?.local).toEqual({ address: '192.168.1.20', port: 50_000 });
    expect(connection?.binding?.interfaceName).toBe('eth0');
  });

  it('calls one thing by one name throughout, and says what it did', () => {
    const { snapshot } = redactReading(reading, options);
    const [note, skipped] = snapshot.notes;
    expect(note).toEqual({ code: 'redacted', level: 'info', values: {} });
    const remote = snapshot.sockets[1]?.remote?.address ?? '?';
    expect(skipped?.values['example']).toBe(`x ${remote}:9`);
    const user = /user-\w+/.exec(snapshot.sockets[0]?.owners[0]?.name ?? '')?.[0] ?? '?';
    expect(snapshot.sockets[1]?.networkNamespace?.containerName).toBe(`${user}-web`);
  });

  it('hides the name of the machine, however short', () => {
    const short = { ...reading, machine: { ...laptop, hostname: 'vm' } };
    expect(redactReading(short, options).machine.hostname).toMatch(/^host-/);
  });

  it('asks a filter before names are replaced', () => {
    const kept = redactKept(
      reading,
      ({ owners }) => owners[0]?.name.includes('ada') === true,
      options,
    );
    expect(kept.snapshot.sockets).toHaveLength(2);
    expect(
      redactKept(reading, ({ local }) => local.port === 22, options).snapshot.sockets,
    ).toMatchObject([{ owners: [{ pid: 1 }] }]);
    expect(JSON.stringify(kept)).not.toMatch(/203\.0\.113/);
  });

  it('does not take accounts of the system, or localhost, for private', () => {
    const shared = redactReading(
      {
        ...reading,
        machine: { ...laptop, hostname: 'localhost' },
        snapshot: {
          ...reading.snapshot,
          sockets: [listenerAt('0.0.0.0:80', [anOwner(1, 'root')])],
        },
      },
      { ...options, users: ['root', 'ada'] },
    );
    expect(shared.snapshot.sockets[0]?.owners[0]?.name).toBe('root');
    expect(shared.machine.hostname).toBe('localhost');
  });

  it('hides every user name, wherever it stands', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{5,12}$/);
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('', 'x ', '/'),
        fc.constantFrom('', ' y', '/z'),
        (user, before, after) => {
          const sockets = [listenerAt('0.0.0.0:80', [anOwner(1, `${before}${user}${after}`)])];
          const shared = redactReading(
            { ...reading, snapshot: { ...reading.snapshot, sockets } },
            { ...options, users: [user] },
          );
          const told = shared.snapshot.sockets[0]?.owners[0]?.name ?? '';
          expect(told).toMatch(/user-[0-9a-f]{6}/);
          expect(told).not.toContain(user);
        },
      ),
    );
  });
});
