import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../src-main/core/address/canonical-address.ts';
import { parseKernelEndpoint } from '../../../src-main/readers/procfs/parse-kernel-endpoint.ts';

describe('parseKernelEndpoint', () => {
  it.each([
    ['0100007F:1F90', '127.0.0.1', 8080],
    ['00000000:0000', '0.0.0.0', 0],
    ['FFFFFFFF:FFFF', '255.255.255.255', 65_535],
    ['0a01a8c0:01bb', '192.168.1.10', 443],
    ['00000000000000000000000000000000:1FBC', '::', 8124],
    ['00000000000000000000000001000000:0050', '::1', 80],
    ['0000000000000000FFFF00000100007F:8206', '127.0.0.1', 33_286],
    ['000080FE00000000FF00FC00010000FE:1FBD', 'fe80::fc:ff:fe00:1', 8125],
    ['B80D0120000000000000000001000000:0016', '2001:db8::1', 22],
    ['B80D0120010000000000000000000000:0016', '2001:db8:0:1::', 22],
  ])('reads %s', (text, address, port) => {
    expect(parseKernelEndpoint(text, true)).toEqual({ address, port });
  });

  it('does not turn words around on a big-endian machine', () => {
    expect(parseKernelEndpoint('7F000001:1F90', false)?.address).toBe('127.0.0.1');
    const loopback = '00000000000000000000000000000001:0050';
    expect(parseKernelEndpoint(loopback, false)?.address).toBe('::1');
  });

  it('keeps an IPv4-compatible address (not a mapped one) as IPv6', () => {
    const text = '0000000000000000000000000100007F:0050';
    expect(parseKernelEndpoint(text, true)?.address).toBe('::7f00:1');
  });

  it.each(['', '0100007F', '0100007F:', '0100007F:1F9', '0100007F:1F900', '0100007:1F90'])(
    'refuses %j',
    (text) => expect(parseKernelEndpoint(text, true)).toBeNull(),
  );

  it.each(['0100007G:1F90', ' 0100007F:1F90', '0100007F:1F90\n', '01000000000000007F:1F90'])(
    'refuses %j, which only resembles one',
    (text) => expect(parseKernelEndpoint(text, true)).toBeNull(),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, littleEndian) => {
        expect(() => parseKernelEndpoint(text, littleEndian)).not.toThrow();
      }),
    );
  });

  it('writes every address in the one spelling used everywhere', () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 65_535 }), (address, port) => {
        const digits = Buffer.from(address).toString('hex').toUpperCase();
        const text = `${digits}:${port.toString(16).padStart(4, '0')}`;
        const endpoint = parseKernelEndpoint(text, false);
        expect(endpoint?.port).toBe(port);
        expect(canonicalAddress(endpoint?.address ?? '')?.address).toBe(endpoint?.address);
      }),
    );
  });

  it('reads IPv4 addresses back from what a little-endian kernel prints', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const digits = Buffer.from(address.split('.').map(Number).reverse()).toString('hex');
        expect(parseKernelEndpoint(`${digits}:0000`, true)?.address).toBe(address);
      }),
    );
  });
});
