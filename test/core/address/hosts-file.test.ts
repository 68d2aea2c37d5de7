import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesInHostsFile } from '../../../src-main/core/address/hosts-file.ts';

const text = `127.0.0.1\tlocalhost
  192.0.2.7   printer printer.lan   # the grey one
#192.0.2.8 gone
2001:DB8:0::7 six
192.0.2.7 again\r
nonsense
192.0.2.9
`;

describe('namesInHostsFile', () => {
  it.each([
    ['127.0.0.1', ['localhost']],
    ['192.0.2.7', ['printer', 'printer.lan', 'again']],
    ['192.0.2.8', []],
    ['192.0.2.9', []],
    ['2001:db8::7', ['six']],
  ])('knows the names of %s', (address, names) => {
    expect(namesInHostsFile(text, address)).toEqual(names);
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(Array.isArray(namesInHostsFile(any, '192.0.2.7'))).toBe(true);
      }),
    );
  });
});
