/** English words of the dump area: what a text of another tool is, what it lacks, what is wrong with it. */
export const dump = {
  // What wrote it
  'tool-netstat-linux': 'netstat of Linux',
  'tool-netstat-win32': 'netstat of Windows',
  'tool-netstat-darwin': 'netstat of macOS',
  'tool-ss-linux': 'ss of Linux',
  'tool-lsof-linux': 'lsof of Linux',
  'tool-lsof-darwin': 'lsof of macOS',
  'tool-portside': 'a Portside snapshot',
  onHost: '{source} of {hostname}',
  takenAt: '{source}, {time}',

  // Why it cannot be read
  empty: 'There is nothing in it.',
  notDump:
    'No line in it is a socket. Known are the text of netstat (Linux, Windows, macOS), ss and lsof -i, and Portside’s own snapshots.',
  namesNotNumbers:
    'Its addresses and ports are names, which only the machine it is from can resolve. Take it again with -n (lsof: -nP).',

  // What it does not tell
  noTime: 'It does not tell when it was taken.',
  'noOwners-netstat-linux': 'It names no processes: netstat was run without -p.',
  'noOwners-netstat-win32': 'It names no processes: netstat was run without -o.',
  'noOwners-netstat-darwin': 'It names no processes: netstat was run without -v.',
  'noOwners-ss-linux':
    'It names no processes: ss was run without -p, or without the right to see any.',
  'noOwners-lsof-linux': 'It names no processes.',
  'noOwners-lsof-darwin': 'It names no processes.',
  'noNames-win32': 'Processes have only their number: -b (as administrator) adds the program.',
  'noNames-darwin': 'Processes have only their number: this macOS’s netstat does not name them.',
  'noNames-linux': 'Processes have only their number.',
  oneOwner:
    'netstat names one process for a socket, also where several hold it, and cuts its name to 19 characters with the number.',
  lsofNames: 'lsof cuts the names of processes to 9 characters; +c 0 writes them whole.',
  heldOnly:
    'lsof lists only sockets that a process holds which it may see: none in TIME-WAIT, and without root none of other users.',
  ownersHidden:
    'All sockets have an owner or a reason for none. | One socket has no process: it belongs to the kernel, or to a user whose processes the tool had no right to see. | {count} sockets have no process: they belong to the kernel, or to users whose processes the tool had no right to see.',
  'none-tcp': 'It has no TCP sockets; perhaps the tool was not asked for them.',
  'none-udp': 'It has no UDP sockets; perhaps the tool was not asked for them.',
  'none-waiting': 'It has nothing that waits on a port; perhaps the tool was run without -a.',
  'none-connected': 'It has no connections; perhaps the tool was asked for listeners only.',
  namedLines:
    'Lines with names for addresses or ports were not read: only the machine they are from can resolve them. Take it again with -n (lsof: -nP).',
  cutAddresses:
    'No address is cut off. | One socket was left out: its IPv6 address may be cut off and could be mistaken for another (netstat -W writes it whole). | {count} sockets were left out: their IPv6 addresses may be cut off and could be mistaken for others (netstat -W writes them whole).',
  unknownStates:
    'All states are known. | One word for a state is of no known language and shown as none: {example} | {count} words for states are of no known language and shown as none, such as {example}',
  savedNote: '{message} {fix}',

  // What is wrong with a line
  'wrong-foreign': 'Begins like no row of this tool',
  'wrong-cut': 'Ends too early: an endpoint or the state is missing',
  'wrong-noEndpoint': 'Has no endpoint (address and port) where one belongs',
  'wrong-named': 'Has a name for an address or a port, which only its own machine can resolve',
  'wrong-port': 'A port is larger than 65535, or negative',
  'wrong-address': 'An address is none',
  'wrong-state': 'Has a state that no socket can be in',
  'wrong-rest': 'What stands beside the endpoints is not as this tool writes it',
  wrongKind: '{why}:',
  wrongMore: '  and {count} more',
} as const;
