/** What TCP connections carry. */
export const traffic = {
  traffic: 'Traffic',
  sent: 'Sent',
  received: 'Received',
  roundTrip: 'Round trip',
  resent: 'Sent again',
  moving: '{amount}, now {rate} a second',
  resting: '{amount}, nothing now',
  counted: 'Counted',
  countedOf: '{told} of {all} connections',
  milliseconds: '{amount} ms',
  asking: 'Not told yet',
  unanswered: 'Portside was not reached to tell it',
  udp: 'The system counts what TCP carries, not UDP',
  over: 'The system counts this connection no more',
  otherNetwork: 'It is counted in its own network, which Portside does not ask',
} as const;
