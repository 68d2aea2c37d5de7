import type { Catalogue } from '../catalogue.ts';

/** German words of the desktop area. */
export const desktop = {
  appName: 'Portside',
  menuFile: '&Datei',
  menuEdit: '&Bearbeiten',
  menuView: '&Ansicht',
  menuWindow: '&Fenster',
  menuHelp: '&Hilfe',
  saveSnapshot: 'Snapshot speichern',
  exportSnapshot: 'Snapshot exportieren …',
  settings: 'Einstellungen …',
  quit: 'Portside beenden',
  showLog: 'Fehlerprotokoll anzeigen',
  noLogTitle: 'Es gibt kein Fehlerprotokoll',
  noLog: 'Bisher ging nichts schief. Sonst läge es in {folder}.',
  'updates-on': 'Updates werden von selbst geladen und beim Beenden von Portside installiert.',
  'updates-unconfigured': 'Updates sind aus: Diese Ausgabe nennt keinen Ort, von dem sie kommen.',
  'updates-unsupported': 'Updates kommen aus der Paketverwaltung.',
  'updates-portable':
    'Dies ist das portable Portside: Zum Aktualisieren die Datei durch eine neuere ersetzen.',
  'updates-development': 'In einem Quellverzeichnis sind Updates aus.',
  servicesRegistry: 'Register der Dienstnamen und Ports',
  tcpStandard: 'Wie TCP funktioniert (RFC 9293)',
  aboutDetails:
    'Jeder Socket auf diesem Rechner, nach lokalem Port und besitzendem Prozess, live und erklärt.',
  saveTitle: 'Exportieren',
  filterSnapshot: 'Portside-Snapshot',
  filterCsv: 'CSV-Tabelle',
  filterMarkdown: 'Markdown-Tabelle',
  filterReport: 'Bericht',
  filterText: 'Text',
  saveNotPermitted: 'In diesen Ordner darf nicht geschrieben werden. Bitte einen anderen wählen.',
  saveDiskFull:
    'Der Datenträger ist voll. Bitte Platz schaffen oder einen anderen Datenträger wählen.',
  saveReadOnly: 'Dieser Datenträger ist schreibgeschützt. Bitte einen anderen wählen.',
  saveFolderMissing: 'Diesen Ordner gibt es nicht mehr. Bitte einen anderen wählen.',
  saveFailed: 'Die Datei konnte nicht geschrieben werden ({code}). Bitte einen anderen Ort wählen.',
  exportFailedTitle: 'Es wurde nichts exportiert',
  stillRunningTitle: 'Portside läuft weiter',
  stillRunning:
    'Die Ports werden vom Infobereich aus weiter beobachtet. Das Fenster öffnet sich über das Menü dort oder durch einen neuen Start von Portside.',
  unresponsiveTitle: 'Das Fenster reagiert nicht',
  unresponsive:
    'Es lässt sich abwarten oder neu laden. Die Sockets werden in beiden Fällen weiter gelesen.',
  wait: 'Warten',
  reload: 'Neu laden',
  crashedTitle: 'Das Fenster wurde unerwartet beendet',
  crashed:
    'Es ist mehrmals hintereinander abgestürzt ({reason}). Es lässt sich neu öffnen, oder Portside wird beendet.',
  openAgain: 'Neu öffnen',
  fatalTitle: 'Portside kann nicht weiterlaufen',
  senderRefused: 'Das darf nur das eigene Fenster von Portside anfragen.',
  noSuchPiece: 'Unter dieser Nummer wartet kein Teil einer Antwort. Bitte erneut fragen.',

  'role-about': 'Über Portside',
  'role-services': 'Dienste',
  'role-hide': 'Portside ausblenden',
  'role-hideOthers': 'Andere ausblenden',
  'role-unhide': 'Alle einblenden',
  'role-quit': 'Portside beenden',
  'role-close': 'Fenster schließen',
  'role-undo': 'Rückgängig',
  'role-redo': 'Wiederholen',
  'role-cut': 'Ausschneiden',
  'role-copy': 'Kopieren',
  'role-paste': 'Einfügen',
  'role-selectAll': 'Alles auswählen',
  'role-reload': 'Neu laden',
  'role-forceReload': 'Neu laden erzwingen',
  'role-toggleDevTools': 'Entwicklertools ein/aus',
  'role-resetZoom': 'Originalgröße',
  'role-zoomIn': 'Vergrößern',
  'role-zoomOut': 'Verkleinern',
  'role-togglefullscreen': 'Vollbild ein/aus',
  'role-minimize': 'Minimieren',
  'role-zoom': 'Zoomen',
  'role-front': 'Alle nach vorne bringen',
  autostartUnwritten:
    '{path} ließ sich nicht schreiben ({reason}), daher startet Portside nicht beim Anmelden. Den Ordner beschreibbar machen und dies aus- und wieder einschalten.',
  autostartStays:
    '{path} ließ sich nicht löschen ({reason}), daher startet Portside weiter beim Anmelden. Die Datei von Hand löschen.',
  autostartForeign:
    '{path} gibt es schon und stammt nicht von Portside, daher bleibt die Datei unberührt. Umbenennen oder löschen, dann dies aus- und wieder einschalten.',
  loginApproval:
    'macOS hat dies noch nicht erlaubt. Portside unter Systemeinstellungen › Allgemein › Anmeldeobjekte einschalten.',
  loginDisabled:
    'Windows hat dies abgeschaltet. Portside im Task-Manager unter „Autostart-Apps“ einschalten.',
  loginRefused:
    'Das System hat dies nicht übernommen. Portside in den Einstellungen des Systems zum Autostart hinzufügen.',
} as const satisfies Catalogue['desktop'];
