/** How the numbers of one row lie in its words. */
export interface RowLayout {
  /** Hexadecimal digits of an address as the kernel prints it. */
  readonly addressDigits: 8 | 32;
  /** 32-bit words of an address. */
  readonly addressWords: 1 | 4;
  /** Words of a whole row. */
  readonly width: number;
}

/** Places of the words that every row has. The addresses follow: local, then remote. */
export const wordAt = {
  state: 0,
  sendQueue: 1,
  receiveQueue: 2,
  userId: 3,
  inode: 4,
  /** Local port in the upper half, remote port in the lower; with the addresses the tuple. */
  ports: 5,
  addresses: 6,
} as const;

/** Rows of `/proc/net/tcp` and `/proc/net/udp`. */
export const ipv4Layout: RowLayout = layoutOf(8, 1);
/** Rows of `/proc/net/tcp6` and `/proc/net/udp6`. */
export const ipv6Layout: RowLayout = layoutOf(32, 4);

function layoutOf(addressDigits: 8 | 32, addressWords: 1 | 4): RowLayout {
  return { addressDigits, addressWords, width: wordAt.addresses + 2 * addressWords };
}
