import { describe, expect, it } from 'vitest';
import { socketScope } from '../../../src-main/core/address/socket-scope.ts';
import type { Binding } from '../../../src-main/core/socket/binding.ts';
import { listenerAt } from '../../support/build-socket.ts';

const bound = (interfaceName: string | null): Binding => ({
  interfaceName,
  ipv6Only: false,
  unit: null,
});
const container = { inode: 7, label: null, containerName: 'web', containerImage: null };

describe('socketScope', () => {
  it('is that of the address', () => {
    expect(socketScope(listenerAt('0.0.0.0:80'))).toBe('all-networks');
    expect(socketScope(listenerAt('127.0.0.1:80'))).toBe('this-machine');
    expect(socketScope(listenerAt('0.0.0.0:80', undefined, { binding: bound(null) }))).toBe(
      'all-networks',
    );
  });

  it('is that of the interface a socket is bound to', () => {
    const on = (local: string, name: string) =>
      socketScope(listenerAt(local, undefined, { binding: bound(name) }));
    expect(on('0.0.0.0:80', 'eth0')).toBe('one-network');
    expect(on('[::]:80', 'lo')).toBe('this-machine');
    expect(on('127.0.0.1:80', 'eth0')).toBe('this-machine');
  });

  it('is one network in a container', () => {
    expect(socketScope(listenerAt('0.0.0.0:80', undefined, { networkNamespace: container }))).toBe(
      'one-network',
    );
  });
});
