import { describe, expect, it } from 'vitest';
import { cutCommand } from '../../../src-main/core/actions/cut-command.ts';
import { acceptedAt, boundAt, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

const accepted = acceptedAt('127.0.0.1:5432', '127.0.0.1:51812');
const far = outgoingFrom('[fe80::20%eth0]:50001', '[fe80::7%eth0]:443');

describe('cutCommand', () => {
  it('names one connection by both its ends', () => {
    expect(cutCommand([accepted], null, 'linux')).toBe(
      "ss --tcp --kill 'src 127.0.0.1:5432 and dst 127.0.0.1:51812'",
    );
    expect(cutCommand([far], null, 'linux')).toBe(
      "ss --tcp --kill 'src [fe80::20]:50001 and dst [fe80::7]:443'",
    );
  });

  it('names all connections with an address', () => {
    const two = [
      outgoingFrom('10.0.0.2:1', '192.0.2.7:443'),
      outgoingFrom('10.0.0.2:2', '192.0.2.7:22'),
    ];
    expect(cutCommand(two, '192.0.2.7', 'linux')).toBe("ss --tcp --kill 'dst 192.0.2.7'");
    expect(cutCommand([far], 'fe80::7%eth0', 'linux')).toBe("ss --tcp --kill 'dst [fe80::7]'");
  });

  it('cuts nothing that is no connection, is over or is out of reach', () => {
    const container = { inode: 1, label: null, containerName: 'web', containerImage: null };
    for (const socket of [
      listenerAt('127.0.0.1:80'),
      boundAt('10.0.0.2:1', [], { remote: { address: '192.0.2.7', port: 1 } }),
      acceptedAt('127.0.0.1:80', '127.0.0.1:1', [], { state: 'TIME-WAIT' }),
      acceptedAt('127.0.0.1:80', '127.0.0.1:1', [], { networkNamespace: container }),
    ]) {
      expect(cutCommand([socket], null, 'linux')).toBeNull();
      expect(cutCommand([socket], '192.0.2.7', 'linux')).toBeNull();
    }
    expect(cutCommand([accepted, far], null, 'linux')).toBeNull();
  });

  it.each(['darwin', 'win32'])('knows no such command on %s', (platform) => {
    expect(cutCommand([accepted], null, platform)).toBeNull();
  });

  it('lets no address be more than an argument', () => {
    const remote = { address: "1.2.3.4' $(reboot) '", port: 1 };
    const hostile = acceptedAt('127.0.0.1:80', '127.0.0.1:1', [], { remote });
    expect(cutCommand([hostile], null, 'linux')).toBe(
      "ss --tcp --kill 'src 127.0.0.1:80 and dst 1.2.3.4'\\'' $(reboot) '\\'':1'",
    );
  });
});
