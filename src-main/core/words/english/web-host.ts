/** English words of the browser host: pages without the app, refusals, warnings, start errors. */
export const webHost = {
  signInTitle: 'Portside is running, but does not know this browser',
  signInNeeded: 'Portside shows the sockets of this machine only to a browser it has let in.',
  signInTokenUsed: 'The link you followed was used before, or it is too old.',
  signInHow:
    'Go to the terminal where Portside runs and press Enter (or start it again): it prints a new link that lets one browser in, once. Open that link here.',
  signInAgain: 'If this browser was let in before and you came here from another page:',
  retryLink: 'Try again',
  enteredTitle: 'You are in',
  enteredText: 'The window opens in a moment.',
  continueLink: 'Open the window',
  foreignTitle: 'Refused',
  foreignText: 'Another page tried to use Portside through this browser. It was given nothing.',
  wrongHostTitle: 'Portside does not answer under this name',
  wrongHostText:
    'Open the link exactly as Portside printed it. Through an SSH tunnel use port {port} at both ends: ssh -L {port}:127.0.0.1:{port} HOST',
  notFoundTitle: 'Nothing here',
  notFoundText: 'Portside has no page of that name.',
  methodTitle: 'Not understood',
  methodText: 'Portside answers GET and HEAD without a body only.',
  failedTitle: 'Something broke',
  failedText: 'Portside could not answer. Reload the page; if it stays, restart Portside.',
  notBuiltTitle: 'The window has not been built',
  notBuiltText: 'Run “npm run build” where Portside is installed, then reload this page.',
  portInUse:
    'Port {port} on {host} is taken by another program. “portside explain {port}” tells by which; choose another with --port, or leave --port out.',
  portForbidden:
    'This user may not listen on port {port}. Choose a port from 1024 up with --port, or leave --port out.',
  addressMissing:
    'Give --host an address, such as 127.0.0.1 or ::1. To listen on every address, say 0.0.0.0 or ::.',
  addressUnavailable:
    'This machine has no address {host} to listen on. Give --host one of its own addresses, or leave --host out.',
  startFailed: 'Could not listen on {host}, port {port}: {reason}',
  warnNetwork:
    'Everybody on the network can reach this port, and what is shown travels unencrypted. The link lets in whoever reads it first.',
  warnActions: 'With --allow-actions, whoever is let in can also end processes of this machine.',
  adviseTunnel:
    'An SSH tunnel is safer: leave --host out and run “ssh -L {port}:127.0.0.1:{port} {hostname}” on the other machine.',
} as const;
