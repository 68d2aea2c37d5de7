import { describe, expect, it } from 'vitest';
import { kernelAddresses } from '../../../../src-main/readers/procfs/rows/kernel-addresses.ts';
import { ipv4Layout, ipv6Layout } from '../../../../src-main/readers/procfs/rows/row-layout.ts';
import { rowOfWords } from '../../../../src-main/readers/procfs/rows/row-of-words.ts';

const addresses = kernelAddresses(true);
const numbers = [10, 1, 2, 1000, 64_278, 8080 * 65_536 + 443];

describe('rowOfWords', () => {
  it('reads an IPv4 row from the place it is told', () => {
    const words = Uint32Array.from([99, 99, ...numbers, 0x0100_007f, 0x0a01_a8c0]);
    expect(rowOfWords(words, 2, ipv4Layout, addresses)).toEqual({
      local: { address: '127.0.0.1', port: 8080 },
      remote: { address: '192.168.1.10', port: 443 },
      stateNumber: 10,
      sendQueueBytes: 1,
      receiveQueueBytes: 2,
      userId: 1000,
      inode: 64_278,
    });
  });

  it('reads four words of each IPv6 address', () => {
    const words = Uint32Array.from([...numbers, 0, 0, 0, 0x0100_0000, 0xb80d_0120, 0, 0, 0]);
    const { local, remote } = rowOfWords(words, 0, ipv6Layout, addresses);
    expect([local, remote]).toEqual([
      { address: '::1', port: 8080 },
      { address: '2001:db8::', port: 443 },
    ]);
  });

  it('keeps ports above 32767 positive', () => {
    const words = Uint32Array.from([...numbers.slice(0, 5), 65_535 * 65_536 + 65_534, 0, 0]);
    const { local, remote } = rowOfWords(words, 0, ipv4Layout, addresses);
    expect([local.port, remote.port]).toEqual([65_535, 65_534]);
  });
});
