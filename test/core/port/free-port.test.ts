import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePortNear } from '../../../src-main/core/port/free-port.ts';
import { boundAt, laptop, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

function near(port: number, sockets = [listenerAt(`0.0.0.0:${port}`)], machine = laptop) {
  return freePortNear(port, 'tcp', { sockets, machine });
}

describe('freePortNear', () => {
  it('is the next number that nobody has', () => {
    expect(near(3000)).toBe(3001);
    const clients = [listenerAt('0.0.0.0:3000'), outgoingFrom('10.0.0.2:3001', '192.0.2.1:80')];
    expect(near(3000, clients)).toBe(3002);
  });

  it('takes a port of the other protocol or of another network for free', () => {
    const container = { inode: 1, label: null, containerName: 'web', containerImage: null };
    const sockets = [
      boundAt('0.0.0.0:3001'),
      listenerAt('0.0.0.0:3001', [], { networkNamespace: container }),
    ];
    expect(near(3000, sockets)).toBe(3001);
  });

  it('goes up from the privileged ones as people do', () => {
    expect(near(80)).toBe(8080);
    expect(near(443)).toBe(8443);
    expect(near(1023)).toBe(9023);
  });

  it('leaves clients’ ports, well-known services and what browsers refuse alone', () => {
    expect(near(32_767)).toBe(61_000);
    expect(near(5431)).toBe(5433);
    expect(near(5999)).toBe(6064);
    expect(near(6664)).toBe(6670);
    expect(near(4999, [], { ...laptop, platform: 'darwin' })).toBe(5001);
    expect(near(65_535)).toBe(1024);
  });

  it('is null where everything is taken', () => {
    const all = { ...laptop, ephemeralPorts: { first: 1024, last: 65_535 } };
    expect(near(3000, [], all)).toBeNull();
  });

  it('is never taken, privileged or lent to clients', () => {
    const ports = fc.array(fc.integer({ min: 1, max: 65_535 }), { maxLength: 40 });
    fc.assert(
      fc.property(ports, fc.integer({ min: 1, max: 65_535 }), (taken, port) => {
        const found = near(
          port,
          taken.map((one) => listenerAt(`127.0.0.1:${one}`)),
        );
        expect(taken).not.toContain(found);
        expect(found).toBeGreaterThanOrEqual(1024);
        expect(found === null || found < 32_768 || found > 60_999).toBe(true);
      }),
    );
  });
});
