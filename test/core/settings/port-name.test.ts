import { describe, expect, it } from 'vitest';
import { portNameOf, withPortNames } from '../../../src-main/core/settings/port-name.ts';
import { somePort } from '../tray/some-ports.ts';

const names = { 3000: 'my shop', '3000/udp': 'my game', '53/udp': 'names' };

describe('portNameOf', () => {
  it.each([
    ['tcp', 3000, 'my shop'],
    ['udp', 3000, 'my game'],
    ['udp', 53, 'names'],
    ['tcp', 53, null],
    ['tcp', 300, null],
  ] as const)('calls %s %d %j', (protocol, port, name) => {
    expect(portNameOf(names, { protocol, port, networkNamespace: null })).toBe(name);
  });

  it('names nothing in the network of a container', () => {
    const networkNamespace = { inode: 7, label: 'a', containerName: null, containerImage: null };
    expect(portNameOf(names, { protocol: 'tcp', port: 3000, networkNamespace })).toBeNull();
  });
});

describe('withPortNames', () => {
  it('shows the name in place of the service, and leaves the others as they are', () => {
    const [shop, other] = [somePort({ port: 3000 }), somePort({ port: 5432 })];
    const named = withPortNames([shop, other], names);
    expect(named[0]).toEqual({ ...shop, serviceName: 'my shop' });
    expect(named[1]).toBe(other);
  });
});
