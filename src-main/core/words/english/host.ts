/** English words of the host area: what a window hears when its host cannot do what it asked. */
export const host = {
  unknownRequest: 'This Portside does not know that request. Reload the page.',
  invalidArgument: 'Portside cannot use the value that came with “{name}”: {problem}',
  notThisMachine: 'Portside opens addresses of this machine only; {host} is none.',
  cannotOpen: 'This Portside does not open pages itself; the browser does.',
  notARemote: 'No socket here is connected with {address} now, so its name is not looked up.',
  requestFailed: 'Portside could not answer “{name}”. Try again; if it stays, restart Portside.',
} as const;
