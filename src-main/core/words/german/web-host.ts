import type { Catalogue } from '../catalogue.ts';

/** German words of the browser host. */
export const webHost = {
  signInTitle: 'Portside läuft, kennt diesen Browser aber nicht',
  signInNeeded:
    'Portside zeigt die Sockets dieses Rechners nur einem Browser, dem es Zugang gewährt hat.',
  signInTokenUsed: 'Der Link wurde schon benutzt oder ist zu alt.',
  signInHow:
    'Im Terminal, in dem Portside läuft, die Eingabetaste drücken (oder Portside neu starten): Dann erscheint ein neuer Link, der einem Browser einmal Zugang gewährt. Diesen Link hier öffnen.',
  signInAgain:
    'Falls dieser Browser schon Zugang hatte und der Aufruf von einer anderen Seite kam:',
  retryLink: 'Erneut versuchen',
  enteredTitle: 'Zugang gewährt',
  enteredText: 'Das Fenster öffnet sich gleich.',
  continueLink: 'Fenster öffnen',
  foreignTitle: 'Abgelehnt',
  foreignText:
    'Eine andere Seite wollte Portside über diesen Browser benutzen. Sie hat nichts bekommen.',
  wrongHostTitle: 'Portside antwortet nicht unter diesem Namen',
  wrongHostText:
    'Den Link genau so öffnen, wie Portside ihn ausgegeben hat. Durch einen SSH-Tunnel an beiden Enden Port {port} verwenden: ssh -L {port}:127.0.0.1:{port} HOST',
  notFoundTitle: 'Hier ist nichts',
  notFoundText: 'Portside hat keine Seite dieses Namens.',
  methodTitle: 'Nicht verstanden',
  methodText: 'Portside beantwortet nur GET und HEAD ohne Inhalt.',
  failedTitle: 'Etwas ist schiefgegangen',
  failedText:
    'Portside konnte nicht antworten. Bitte die Seite neu laden; wenn es bleibt, Portside neu starten.',
  notBuiltTitle: 'Das Fenster ist noch nicht gebaut',
  notBuiltText:
    'Dort, wo Portside installiert ist, „npm run build“ ausführen, dann diese Seite neu laden.',
  portInUse:
    'Port {port} auf {host} ist von einem anderen Programm belegt. „portside explain {port}“ sagt, von welchem; mit --port einen anderen wählen oder --port weglassen.',
  portForbidden:
    'Dieser Benutzer darf nicht auf Port {port} warten. Mit --port einen Port ab 1024 wählen oder --port weglassen.',
  addressMissing:
    '--host braucht eine Adresse, etwa 127.0.0.1 oder ::1. Auf allen Adressen: 0.0.0.0 oder ::.',
  addressUnavailable:
    'Dieser Rechner hat keine Adresse {host}. Mit --host eine seiner eigenen Adressen angeben oder --host weglassen.',
  startFailed: 'Auf {host}, Port {port}, konnte nicht gewartet werden: {reason}',
  warnNetwork:
    'Jeder im Netzwerk kann diesen Port erreichen, und was gezeigt wird, geht unverschlüsselt durchs Netz. Der Link gewährt dem Zugang, der ihn zuerst liest.',
  warnActions: 'Mit --allow-actions kann, wer hereinkommt, auch Prozesse dieses Rechners beenden.',
  adviseTunnel:
    'Sicherer ist ein SSH-Tunnel: --host weglassen und auf dem anderen Rechner „ssh -L {port}:127.0.0.1:{port} {hostname}“ ausführen.',
} as const satisfies Catalogue['webHost'];
