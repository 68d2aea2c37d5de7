/** English words of the compare area: what is different between two readings. */
export const compare = {
  opened: 'Opened',
  closed: 'Closed',
  ownerChanged: 'Other program',
  stateChanged: 'Other state',
  newlyExposed: 'Newly reachable from the network',
  heading: '{part} ({number})',
  noState: 'no state',
  live: 'this machine now',
  same: 'No difference: there are no sockets to compare. | No difference: the one socket is the same. | No difference: all {count} sockets are the same.',
  sameMatching: 'No difference in what matches.',
  leftOut:
    'All sockets were compared. | One socket was not compared, since {other} cannot have it. | {count} sockets were not compared, since {other} cannot have them.',
} as const;
