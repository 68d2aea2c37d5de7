/** English words of the command that tells the past. */
export const historyCommand = {
  backwards: 'This time ends before it begins: --since is later than --until.',
  portAlone: '--port tells all that is known of one port: leave the filter out.',
  portFormat: '--port writes a table or json, not {format}.',
  portShortened: 'Only the newest are told; there are more.',
  portNone: 'Nothing has been recorded of this port. The history goes from {from} to {to}.',
  reach: 'The history goes from {from} to {to}.',
  'no-tenures': 'Nobody was seen to wait on it.',
  'no-callers': 'Nobody was seen to connect.',
  heldBefore:
    'As recorded, it was held before by {tenure}. “portside history --port {port}” tells who connected.',
  port: 'who had this port (8123, 53/udp) and who connected, also where it is closed now',
  shortened: 'Only the newest {count} events are shown. Say less with --since or a filter.',
  nothing: 'Nothing happened in that time.',
  nothingMatches: 'Nothing that happened in that time matches.',
  unknownTime: 'Nothing is known of that time. The history goes from {from} to {to}.',
} as const;
