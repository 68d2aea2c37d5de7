import type { KernelAddresses } from './kernel-addresses.ts';
import type { RowLayout } from './row-layout.ts';
import { wordAt } from './row-layout.ts';
import type { SocketTableRow } from './socket-table-row.ts';

/** The row whose words start at `at`. */
export function rowOfWords(
  words: Uint32Array,
  at: number,
  { addressWords }: RowLayout,
  addresses: KernelAddresses,
): SocketTableRow {
  const word = (place: number): number => words[at + place] ?? 0;
  const address = (place: number): string =>
    addressWords === 1 ? addresses.ipv4(word(place)) : addresses.ipv6(words, at + place);
  const ports = word(wordAt.ports);
  const { local, remote } = addresses.scoped({
    local: { address: address(wordAt.addresses), port: ports >>> 16 },
    remote: { address: address(wordAt.addresses + addressWords), port: ports & 0xffff },
  });
  return {
    local,
    remote,
    stateNumber: word(wordAt.state),
    sendQueueBytes: word(wordAt.sendQueue),
    receiveQueueBytes: word(wordAt.receiveQueue),
    userId: word(wordAt.userId),
    inode: word(wordAt.inode),
  };
}
