import type { Catalogue } from '../catalogue.ts';

/** German words of the desktop area. */
export const desktop = {
  appName: 'Portside',
  menuFile: '&Datei',
  menuEdit: '&Bearbeiten',
  menuView: '&Ansicht',
  menuWindow: '&Fenster',
  menuHelp: '&Hilfe',
  exportSnapshot: 'Snapshot exportieren …',
  settings: 'Einstellungen …',
  about: 'Über Portside',
  quit: 'Portside beenden',
  servicesRegistry: 'Register der Dienstnamen und Ports',
  tcpStandard: 'Wie TCP funktioniert (RFC 9293)',
  aboutDetails:
    'Jeder Socket auf diesem Rechner, nach lokalem Port und besitzendem Prozess, live und erklärt.',
  saveTitle: 'Exportieren',
  filterSnapshot: 'Portside-Snapshot',
  filterCsv: 'CSV-Tabelle',
  filterMarkdown: 'Markdown-Tabelle',
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
} as const satisfies Catalogue['desktop'];
