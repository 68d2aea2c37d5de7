import type { Catalogue } from '../catalogue.ts';

/** German words of the ending area: ending a process, and starting it again. */
export const ending = {
  off: 'Dieses Portside zeigt nur an. Mit „portside serve --allow-actions“ gestartet, kann es von hier aus Prozesse beenden.',
  title: '{name} beenden?',
  titleUnderWay: '{name} {pid}',
  loading: 'Es wird geprüft, was davon abhängt …',
  previewFailed: 'Nichts wurde beendet: Portside konnte den Prozess nicht ansehen ({reason}).',
  pid: 'PID {pid}',
  user: 'läuft unter {user}',
  inFolder: 'in {folder}',
  systemctl: 'systemctl stop {unit}',
  systemctlUser: 'systemctl --user stop {unit}',
  container:
    'Er gehört zum Container {name}, der mit ihm enden oder ihn neu starten kann. „docker stop“ beendet den Container selbst.',
  service:
    'systemd führt ihn als {unit} aus und startet ihn vielleicht neu. „{command}“ beendet ihn dauerhaft.',
  willClose: 'Wird geschlossen',
  nothingCloses: 'Kein Port',
  portCloses: '{protocol} {port}',
  portStays: '{protocol} {port} bleibt offen: auch gehalten von {holders}',
  morePorts: 'ein weiterer Port | {count} weitere Ports',
  willCutOff: 'Wird getrennt',
  nobodyCutOff: 'Niemand',
  accepted: '{who}, verbunden mit {port}',
  outgoing: '{who}, von hier angerufen auf {port}',
  times: '{count} Verbindung | {count} Verbindungen',
  moreCutOff: 'eine weitere | {count} weitere',
  children: 'Seine Kindprozesse',
  endChildren: 'Auch den Kindprozess beenden | Auch die {count} Kindprozesse beenden',
  childrenStay: 'Sonst laufen sie weiter, sofern sie nicht von selbst enden.',
  cancel: 'Weiterlaufen lassen',
  end: 'Prozess beenden',
  force: 'Beenden erzwingen',
  forceWarning: 'Dabei kann er nichts mehr speichern.',
  close: 'Schließen',
  againRestored:
    'Danach lässt er sich mit derselben Befehlszeile, im selben Ordner und mit derselben Umgebung neu starten; nicht mit seinem Terminal, und was er im Speicher hatte, kommt nicht zurück.',
  againLost:
    'Danach lässt er sich mit derselben Befehlszeile und im selben Ordner neu starten, aber mit der Umgebung von Portside; sein Terminal und was er im Speicher hatte, kommen nicht zurück.',
  'noAgain-command':
    'Portside kann ihn nicht neu starten: Das System verrät seine Befehlszeile nicht Wort für Wort.',
  'noAgain-title':
    'Portside kann ihn nicht neu starten: Er hat seine eigene Befehlszeile überschrieben.',
  'noAgain-program':
    'Portside kann ihn nicht neu starten: Seine Programmdatei wurde ersetzt oder entfernt.',
  'noAgain-folder':
    'Portside kann ihn nicht neu starten: Sein Arbeitsverzeichnis ist nicht bekannt.',
  'noAgain-user': 'Portside kann ihn nicht neu starten: Er läuft unter einem anderen Benutzer.',
  'noAgain-container': 'Nur sein Container kann ihn neu starten.',
  'noAgain-service': 'Nur systemd kann ihn neu starten.',
  'refused-gone': 'Er ist schon beendet. Es wurde kein Signal gesendet.',
  'refused-reused':
    'Seine PID wurde neu vergeben: Ein anderer Prozess hat sie jetzt. Es wurde kein Signal gesendet.',
  'refused-unchecked':
    'Das System verrät nicht, wann er gestartet wurde; Portside kann also nicht sicher sein, wen es beenden würde. Es wurde kein Signal gesendet.',
  'refused-not-permitted':
    'Er gehört jemand anderem: Ihn zu beenden verlangt mehr Rechte, als Portside hat.',
  'refused-system': 'Ohne ihn kann der Rechner nicht laufen, deshalb beendet Portside ihn nicht.',
  'refused-kernel': 'Er ist ein Teil des Kernels, den kein Signal beendet.',
  'refused-self': 'Das ist Portside selbst.',
  'refused-ancestor': 'Portside läuft in ihm und würde mit ihm enden.',
  runInstead: 'Stattdessen das hier ausführen:',
  runInsteadWindows:
    'Stattdessen das hier in einem als Administrator geöffneten Terminal ausführen:',
  copyCommand: 'Befehl kopieren',
  asked: '{name} wurde gebeten, sich zu beenden …',
  ignored: '{name} hat die höfliche Bitte nicht beachtet und läuft noch.',
  deaf: '{name} lässt sich nicht bitten: Windows bittet nur Programme, die ein Fenster haben.',
  forced: '{name} wird zum Beenden gezwungen …',
  unkillable:
    '{name} läuft noch: Der Kernel kann ihn jetzt nicht beenden. Wahrscheinlich wartet er auf ein Gerät oder ein Netzlaufwerk.',
  ended: '{name} ist beendet.',
  stillRunning: 'Laufen noch: {names}',
  cameBack: 'Zurückgekehrt: {name} mit PID {pid} hat jetzt Port {port}.',
  shared: 'Port {port} ist noch offen: {name} (PID {pid}) hält ihn auch.',
  startAgain: 'Neu starten',
  starting: 'Wird neu gestartet …',
  started: 'Neu gestartet mit PID {pid}.',
  startedExited: 'Neu gestartet, aber sofort mit Exit-Code {code} beendet.',
  startedKilled: 'Neu gestartet, aber sofort wieder beendet worden.',
  startFailed: 'Der Neustart ist gescheitert: {reason}.',
  startUnknown:
    'Ein Neustart ist nicht möglich: Portside hat den Befehl vergessen oder schon benutzt.',
} as const satisfies Catalogue['ending'];
