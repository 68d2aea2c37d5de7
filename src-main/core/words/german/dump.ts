import type { Catalogue } from '../catalogue.ts';

/** German words of the dump area. */
export const dump = {
  'tool-netstat-linux': 'netstat von Linux',
  'tool-netstat-win32': 'netstat von Windows',
  'tool-netstat-darwin': 'netstat von macOS',
  'tool-ss-linux': 'ss von Linux',
  'tool-lsof-linux': 'lsof von Linux',
  'tool-lsof-darwin': 'lsof von macOS',
  'tool-portside': 'ein Portside-Snapshot',
  onHost: '{source} von {hostname}',
  takenAt: '{source}, {time}',

  empty: 'Die Eingabe ist leer.',
  notDump:
    'Keine Zeile darin ist ein Socket. Bekannt sind die Ausgaben von netstat (Linux, Windows, macOS), ss und lsof -i sowie Snapshots von Portside.',
  namesNotNumbers:
    'Adressen und Ports stehen darin als Namen, die nur der Ursprungsrechner auflösen kann. Bitte mit -n neu erzeugen (lsof: -nP).',

  noTime: 'Der Zeitpunkt der Aufnahme ist nicht enthalten.',
  'noOwners-netstat-linux': 'Prozesse sind nicht genannt: netstat lief ohne -p.',
  'noOwners-netstat-win32': 'Prozesse sind nicht genannt: netstat lief ohne -o.',
  'noOwners-netstat-darwin': 'Prozesse sind nicht genannt: netstat lief ohne -v.',
  'noOwners-ss-linux':
    'Prozesse sind nicht genannt: ss lief ohne -p oder ohne das Recht, Prozesse zu sehen.',
  'noOwners-lsof-linux': 'Prozesse sind nicht genannt.',
  'noOwners-lsof-darwin': 'Prozesse sind nicht genannt.',
  'noNames-win32':
    'Von Prozessen ist nur die Nummer bekannt: -b (als Administrator) ergänzt das Programm.',
  'noNames-darwin':
    'Von Prozessen ist nur die Nummer bekannt: netstat dieses macOS nennt keine Namen.',
  'noNames-linux': 'Von Prozessen ist nur die Nummer bekannt.',
  oneOwner:
    'netstat nennt je Socket nur einen Prozess, auch wenn mehrere ihn halten, und kürzt den Namen samt Nummer auf 19 Zeichen.',
  lsofNames: 'lsof kürzt Prozessnamen auf 9 Zeichen; +c 0 schreibt sie ganz aus.',
  heldOnly:
    'lsof listet nur Sockets, die ein sichtbarer Prozess hält: keine in TIME-WAIT und ohne root keine anderer Benutzer.',
  ownersHidden:
    'Alle Sockets haben einen Besitzer oder einen Grund, warum keiner genannt ist. | Ein Socket hat keinen Prozess: Er gehört dem Kernel oder einem Benutzer, dessen Prozesse das Werkzeug nicht sehen durfte. | {count} Sockets haben keinen Prozess: Sie gehören dem Kernel oder Benutzern, deren Prozesse das Werkzeug nicht sehen durfte.',
  'none-tcp': 'Es sind keine TCP-Sockets enthalten; vielleicht wurden sie nicht abgefragt.',
  'none-udp': 'Es sind keine UDP-Sockets enthalten; vielleicht wurden sie nicht abgefragt.',
  'none-waiting': 'Nichts darin wartet auf einem Port; vielleicht lief das Werkzeug ohne -a.',
  'none-connected':
    'Es sind keine Verbindungen enthalten; vielleicht wurden nur Listener abgefragt.',
  namedLines:
    'Zeilen mit Namen statt Adressen oder Ports wurden nicht gelesen: Nur der Ursprungsrechner kann sie auflösen. Bitte mit -n neu erzeugen (lsof: -nP).',
  cutAddresses:
    'Keine Adresse ist abgeschnitten. | Ein Socket wurde ausgelassen: Seine IPv6-Adresse ist vielleicht abgeschnitten und leicht zu verwechseln (netstat -W schreibt sie ganz aus). | {count} Sockets wurden ausgelassen: Ihre IPv6-Adressen sind vielleicht abgeschnitten und leicht zu verwechseln (netstat -W schreibt sie ganz aus).',
  unknownStates:
    'Alle Zustände sind bekannt. | Ein Wort für einen Zustand gehört zu keiner bekannten Sprache und wird weggelassen: {example} | {count} Wörter für Zustände gehören zu keiner bekannten Sprache und werden weggelassen, etwa {example}',
  savedNote: '{message} {fix}',

  // What is wrong with a line
  'wrong-foreign': 'Beginnt wie keine Zeile dieses Werkzeugs',
  'wrong-cut': 'Endet zu früh: ein Endpunkt oder der Zustand fehlt',
  'wrong-noEndpoint': 'Kein Endpunkt (Adresse und Port), wo einer hingehört',
  'wrong-named': 'Ein Name statt Adresse oder Port, den nur der eigene Rechner auflösen kann',
  'wrong-port': 'Ein Port ist größer als 65535 oder negativ',
  'wrong-address': 'Eine Adresse ist keine',
  'wrong-state': 'Ein Zustand, in dem kein Socket sein kann',
  'wrong-rest': 'Was neben den Endpunkten steht, schreibt dieses Werkzeug nicht so',
  wrongKind: '{why}:',
  wrongMore: '  und {count} weitere',
} as const satisfies Catalogue['dump'];
