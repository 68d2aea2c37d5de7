/** Words of the report, a page to be read without Portside. */
export const report = {
  title: 'Sockets of {host}',
  taken: 'Read on {time} · {system} · by Portside',
  neverRead: 'The table could not be read · {system} · by Portside',
  filtered: 'Only what matches “{filter}” is in this report.',
  portsOpen: 'port open | ports open',
  exposed: 'reachable from other machines',
  connections: 'connection | connections',
  services: 'Ports that programs wait on',
  noServices: 'No program waits on a port.',
  outgoing: 'What programs here have open towards others',
  noOutgoing: 'No program has a connection to elsewhere.',
  left: 'Connections whose listener is closed',
  connectionsHere: 'One connection | {count} connections',
  unreadable:
    'The socket table could not be read, so this page says nothing about the machine. The notes tell why.',
  role: 'Role',
  local: 'Local',
  remote: 'Remote',
  state: 'State',
  process: 'Process',
  otherEnd: 'At the other end',
} as const;
