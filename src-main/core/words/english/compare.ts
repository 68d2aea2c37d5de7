/** English words of the compare area: what is different between two readings. */
export const compare = {
  opened: 'Opened',
  closed: 'Closed',
  ownerChanged: 'Other program',
  stateChanged: 'Other state',
  newlyExposed: 'Newly reachable from the network',
  noLongerExposed: 'Less reachable from the network',
  heading: '{part} ({number})',
  noState: 'no state',
  live: 'this machine now',
  same: 'No difference: there are no sockets to compare. | No difference: the one socket is the same. | No difference: all {count} sockets are the same.',
  sameMatching: 'No difference in what matches.',
  leftOut:
    'All sockets were compared. | One socket was not compared, since {other} cannot have it. | {count} sockets were not compared, since {other} cannot have them.',
  ownerUntold:
    'Every owner was compared. | Of one socket only one side tells who holds it: another program there would not be noticed. | Of {count} sockets only one side tells who holds them: another program there would not be noticed.',
  otherMachines:
    'These are two machines: processes are known again by name alone, and addresses that are a machine’s own differ.',
  wrongOrder: 'The first side is the later one.',
  sides: '{before}, compared with {after}',
  nothing: 'Nothing is different.',
  difference: 'Difference',
  before: 'Before',

  // What became of one socket
  'opened-listens': '{holder} listens on {endpoint} ({protocol}), and did not before.',
  'opened-bound': '{holder} is bound to {endpoint} ({protocol}), and was not before.',
  'opened-connection':
    'A connection of {holder} is there that was not before: {endpoint} with {remote} ({protocol}).',
  'closed-listens': '{holder} listened on {endpoint} ({protocol}), and does so no more.',
  'closed-bound': '{holder} was bound to {endpoint} ({protocol}), and is so no more.',
  'closed-connection':
    'A connection of {holder} is not there any more: {endpoint} with {remote} ({protocol}).',
  saidOwner: '{endpoint} ({protocol}) was {before}, is now {after}.',
  saidListens: '{endpoint} ({protocol}) was only reserved, and is listened on now.',
  saidCeased: '{endpoint} ({protocol}) was listened on, and is only reserved now.',
  saidReach: 'Port {port} was reachable from {before}, and is now reachable from {after}.',
  'holder-other-user': 'a process of another user',
  'holder-time-wait': 'a process that let go of it',
  'holder-kernel': 'the kernel',
  'holder-unknown': 'an unknown process',
  'scope-none': 'nowhere',
  'scope-this-machine': 'this machine only',
  'scope-one-network': 'one network',
  'scope-all-networks': 'all networks',
} as const;
