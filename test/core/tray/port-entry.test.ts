import { describe, expect, it } from 'vitest';
import { portEntry } from '../../../src-main/core/tray/port-entry.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { somePort } from './some-ports.ts';

function choices(given: Parameters<typeof somePort>[0], canEnd = false) {
  const entry = portEntry(somePort(given), { isNew: false, canEnd, name: null });
  if (entry.kind !== 'submenu') throw new Error('no sub-menu');
  return entry.entries.map((one) => (one.kind === 'command' ? [one.label, one.deed.kind] : []));
}

const node = { port: 3000, serviceName: null, owners: [anOwner(12, 'node')] };

describe('a port in the tray', () => {
  it('of a database is copied in the database’s own way', () => {
    expect(choices({ waiting: [listenerAt('127.0.0.1:5432')] })).toEqual([
      ['Show in Portside', 'reveal'],
      ['Copy postgresql://localhost:5432', 'copy'],
    ]);
  });

  it('can be shown, opened in a browser and copied', () => {
    expect(choices({ ...node, waiting: [listenerAt('0.0.0.0:3000')] })).toEqual([
      ['Show in Portside', 'reveal'],
      ['Open http://localhost:3000/', 'openUrl'],
      ['Copy http://localhost:3000/', 'copy'],
    ]);
  });

  it('that a browser cannot call is not offered to one', () => {
    const udp = { protocol: 'udp', port: 53, waiting: [listenerAt('127.0.0.53:53')] } as const;
    expect(choices(udp).map(([, kind]) => kind)).toEqual(['reveal', 'copy']);
  });

  it('in a network of its own cannot be opened from here', () => {
    const networkNamespace = { inode: 7, label: 'a', containerName: null, containerImage: null };
    const waiting = [listenerAt('0.0.0.0:80', [], { networkNamespace })];
    expect(choices({ networkNamespace, waiting }).map(([, kind]) => kind)).toEqual([
      'reveal',
      'copy',
    ]);
  });

  it('offers to end each process, where the host ends any and there is one', () => {
    const owners = [anOwner(12, 'a\nb'), anOwner(13, 'node')];
    expect(choices({ port: 3000, owners }, true).slice(-3)).toEqual([
      [],
      ['End a b (12)…', 'end'],
      ['End node (13)…', 'end'],
    ]);
    expect(choices({ owners: [] }, true).flat()).not.toContain('end');
  });

  it('leads to its own port, and copies the whole address', () => {
    const address = 'fe80::1234:5678:9abc:def0%enp0s31f6';
    const waiting = [listenerAt(`[${address}]:8080`)];
    const entry = portEntry(somePort({ port: 8080, waiting }), {
      isNew: false,
      canEnd: false,
      name: null,
    });
    expect(entry).toMatchObject({
      entries: [
        { deed: { kind: 'reveal', protocol: 'tcp', port: 8080 } },
        { deed: { kind: 'copy', text: `[${address}]:8080` } },
      ],
    });
  });
});
