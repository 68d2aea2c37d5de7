/** Why a cell of the list shows nothing. */
export const empty = {
  service: 'No service is registered for this port',
  udpConnections: 'UDP has no connections',
  remote: 'Nobody yet: this socket waits for whoever calls',
  udpState: 'UDP has no states',
  listens: 'Waits on no port',
  talks: 'Has no connections',
} as const;
