import { afterEach, describe, expect, it } from 'vitest';
import {
  namedLocalPort,
  namedPort,
  namedRemote,
} from '../../../src-main/core/explain/named-port.ts';
import { setPortNames } from '../../../src-main/core/settings/own-names.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { webContainer } from '../../support/a-namespace.ts';
import { acceptedAt, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

afterEach(() => setPortNames({}));

const port = { protocol: 'tcp', port: 3000, networkNamespace: null } as const;

function remoteOf(socket: Socket): string {
  return socket.remote === null ? '' : namedRemote(socket, socket.remote);
}

describe('a port in a sentence', () => {
  it('is its number until the user names it', () => {
    expect(namedPort(port)).toBe(3000);
    setPortNames({ '3000/tcp': 'My Shop' });
    expect(namedPort(port)).toBe('3000 (My Shop)');
    expect(namedPort({ ...port, protocol: 'udp' })).toBe(3000);
    expect(namedPort({ ...port, networkNamespace: webContainer })).toBe(3000);
  });

  it('has the name where it is called on this machine, and not elsewhere', () => {
    setPortNames({ 3000: 'My Shop' });
    expect(remoteOf(outgoingFrom('127.0.0.1:50000', '127.0.0.1:3000'))).toBe(
      '127.0.0.1:3000 (My Shop)',
    );
    expect(remoteOf(outgoingFrom('10.0.0.5:50000', '10.0.0.9:3000'))).toBe('10.0.0.9:3000');
    expect(remoteOf(acceptedAt('127.0.0.1:3000', '127.0.0.1:50000'))).toBe('127.0.0.1:50000');
  });

  it('has the name of the port it waits on, and a client’s own has none', () => {
    setPortNames({ 3000: 'My Shop', 50000: 'never' });
    expect(namedLocalPort(listenerAt('0.0.0.0:3000'))).toBe('3000 (My Shop)');
    expect(namedLocalPort(acceptedAt('127.0.0.1:3000', '127.0.0.1:50000'))).toBe('3000 (My Shop)');
    expect(namedLocalPort(outgoingFrom('127.0.0.1:50000', '127.0.0.1:3000'))).toBe(50_000);
  });
});
