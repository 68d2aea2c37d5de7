/** English words of the Unix area: the view of Unix-domain sockets. */
export const unix = {
  nameless: 'no name',
  otherEndUnknown: 'not told',
  otherEndNone: 'Nobody yet: it waits',
  socket: 'Unix-domain socket',
  sockets: 'Unix-domain socket | Unix-domain sockets',
  listening: 'listening',
  read: 'read {age} ago',
  readNow: 'Read again now',
  failed: 'The last reading failed; this is the one before.',
  nothing: 'Unix-domain sockets have no port or address: words, proc: and pid: find them.',
  failedTitle: 'Unix-domain sockets cannot be read',
  failedText: 'Portside tries again while this view is open.',
  emptyTitle: 'No Unix-domain socket is open',
  emptyText: 'As soon as a program opens one, it appears here.',
  'meaning-listening':
    'Waits for connections from other programs on this machine. No other machine can reach it.',
  'meaning-connected': 'An open connection between two programs on this machine.',
  'meaning-waiting':
    'A connection that has been made but not yet accepted by the listening program.',
  'meaning-disconnecting': 'A connection that is being closed.',
  'meaning-bound': 'Has a name and takes what other programs on this machine send to it.',
  'meaning-unconnected': 'Opened, but neither named nor connected yet.',
  leftOut:
    'Left out for want of room: {columns}. A wider terminal shows them, and so does a file: “portside list --unix > sockets.txt”.',
} as const;
