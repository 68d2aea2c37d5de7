import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src-main/core/grouping/socket-place.ts';
import { acceptedAt, boundAt, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

describe('placeOf', () => {
  it('places TCP sockets by their role', () => {
    expect(placeOf(listenerAt('0.0.0.0:80'))).toBe('waiting');
    expect(placeOf(acceptedAt('10.0.0.1:80', '10.0.0.9:1'))).toBe('connection');
    expect(placeOf(outgoingFrom('10.0.0.1:80', '10.0.0.9:1'))).toBe('client');
  });

  it('places a TCP socket that took a port without listening with those who wait', () => {
    expect(placeOf(listenerAt('0.0.0.0:80', [], { role: 'bound', state: 'CLOSED' }))).toBe(
      'waiting',
    );
  });

  it('places UDP sockets by whether they have a remote endpoint', () => {
    expect(placeOf(boundAt('0.0.0.0:53'))).toBe('waiting');
    const remote = { address: '10.0.0.9', port: 53 };
    expect(placeOf(boundAt('10.0.0.1:40000', [], { remote }))).toBe('client');
  });
});
