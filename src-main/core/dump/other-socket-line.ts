const kinds: readonly RegExp[] = [
  // netstat of Linux: Unix-domain, raw and Bluetooth sockets
  /^\s*(?:unix\s+\d+\s+\[|(?:raw6?|icmp6?|udplite6?|sctp|l2cap|rfcomm)\s+\d+\s)/,
  // ss, by its first column
  /^\s*(?:nl|u_\w+|p_\w+|v_\w+|vs_\w+|ti_\w+|tipc|raw|icmp6|sctp|dccp|mptcp|xdp|\?\?\?)\s+[A-Z][A-Z0-9-]+\s+\d+\s+\d+\s/,
  // netstat of macOS: raw sockets, kernel control and events, Unix-domain sockets, control modules
  /^\s*(?:icm[46p]\w?|ip4|ip6|ip46|divert|mptcp|udplite|kctl|kevt)\s+\d+\s+\d+\s/,
  /^\s*[0-9a-f]{8,16}\s+(?:stream|dgram|seqpac\w*)\s/,
  /^\s*[0-9a-f]{1,8}\s+[0-9a-f]{1,8}\s+\d+\s+\d+\s+\d+\s+\S*[a-z]\S*$/,
  // lsof without -i: files, pipes, Unix-domain sockets
  /^\s*\S+\s+\d+\s+\S+\s+(?:\d+[a-zA-Z]*|cwd|rtd|txt|mem|DEL|NOFD)\s+(?:unix|sock|REG|DIR|CHR|FIFO|a_inode|netlink|pack|raw6?|KQUEUE|PIPE|systm|NPOLICY)\s/,
];

/** True for a row that is a socket (or file) of another kind than TCP and UDP: not wrong, left out. */
export function isOtherSocketLine(line: string): boolean {
  return kinds.some((kind) => kind.test(line));
}

/** Text that is equal for rows of one table: the shape of the row and the word it begins with. */
export function otherSocketKind(line: string): string {
  const shape = kinds.findIndex((kind) => kind.test(line));
  return `${shape} ${/^\s*([a-z_]+)\d*\s/.exec(line)?.[1] ?? ''}`;
}
