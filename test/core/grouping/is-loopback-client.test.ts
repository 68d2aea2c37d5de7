import { describe, expect, it } from 'vitest';
import { isLoopbackClient } from '../../../src-main/core/grouping/is-loopback-client.ts';
import { acceptedAt, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

describe('isLoopbackClient', () => {
  it('is the client end of a connection within this machine', () => {
    expect(isLoopbackClient(outgoingFrom('127.0.0.1:50000', '127.0.0.1:80'))).toBe(true);
    expect(isLoopbackClient(outgoingFrom('[::1]:50000', '[::1]:80'))).toBe(true);
    expect(isLoopbackClient(outgoingFrom('192.168.1.20:50000', '192.168.1.20:80'))).toBe(true);
  });

  it('is no other end, no client of others and no listener', () => {
    expect(isLoopbackClient(acceptedAt('127.0.0.1:80', '127.0.0.1:50000'))).toBe(false);
    expect(isLoopbackClient(outgoingFrom('10.0.0.1:50000', '10.0.0.2:80'))).toBe(false);
    expect(isLoopbackClient(listenerAt('127.0.0.1:80'))).toBe(false);
  });
});
