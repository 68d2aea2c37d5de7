import type { Catalogue } from '../catalogue.ts';

/** German words of the settings. */
export const settings = {
  title: 'Einstellungen',
  intro: 'Jede Änderung gilt sofort.',
  done: 'Fertig',
  undo: 'Rückgängig',
  resetAll: 'Alles zurücksetzen',
  reset: 'Zurücksetzen',
  resetOne: '„{title}“ zurücksetzen',
  keptIn: 'Gespeichert in {path}',
  never: 'nie',
  unitDays: 'Tage',
  unitEvents: 'Ereignisse',
  unitMinutes: 'Minuten',
  nameOf: 'Name von Port {port}',
  forgetName: 'Namen von Port {port} vergessen',
  newPort: 'Port, der einen Namen bekommt',
  newName: 'Name',
  portPlaceholder: '3000',
  namePlaceholder: 'mein Laden',
  addName: 'Hinzufügen',
  noteCount:
    'keine Hinweise zu den Einstellungen | ein Hinweis zu den Einstellungen | {count} Hinweise zu den Einstellungen',
  sections: 'Bereiche der Einstellungen',
  'section-general': 'Allgemein',
  'section-desktop': 'Desktop',
  'section-names': 'Ports',
  'section-alerts': 'Meldungen',
  'section-history': 'Verlauf',
  'source-file': 'Selbst gesetzt',
  'source-run': 'Nur für diesen Lauf: nicht zu speichern',
  'source-command': 'Nur für diesen Lauf: in der Befehlszeile verlangt',
  'choice-theme-system': 'Wie das System',
  'choice-theme-light': 'Hell',
  'choice-theme-dark': 'Dunkel',
  'choice-trayTitle-off': 'Nichts',
  'choice-trayTitle-open': 'Offene Ports',
  'choice-trayTitle-exposed': 'Erreichbare Ports',
  'choice-language-system': 'Wie das System',
  'choice-language-en': 'English',
  'choice-language-de': 'Deutsch',
  'choice-language-zh-Hans': '简体中文',

  'title-intervalMs': 'Zeit zwischen zwei Lesungen',
  'about-intervalMs':
    'Wie schnell Neues erscheint. Lesen braucht nie mehr als 2 % eines Kerns und ist auf einem vollen Rechner daher seltener.',
  'expected-intervalMs': 'Eine Zeit von 250 ms bis 1 Minute angeben, etwa 500ms, 2s oder 1m.',
  'title-closeToTray': 'Weiterlaufen, wenn das Fenster geschlossen wird',
  'about-closeToTray':
    'Beim Schließen des Fensters beobachtet Portside im Infobereich weiter. Ausgeschaltet wird Portside beendet.',
  'expected-closeToTray': 'true oder false angeben.',
  'title-startAtLogin': 'Beim Anmelden starten',
  'about-startAtLogin': 'Portside startet bei der Anmeldung im Infobereich, ohne Fenster.',
  'expected-startAtLogin': 'true oder false angeben.',
  'title-trayTitle': 'Zahl in der Menüleiste',
  'about-trayTitle':
    'Unter macOS kann neben dem Symbol eine Zahl stehen: wie viele Ports offen sind oder wie viele davon andere Rechner erreichen können.',
  'expected-trayTitle': 'Möglich sind off, open oder exposed.',
  'title-theme': 'Farben',
  'about-theme': 'Hell oder dunkel, oder wie das System gerade ist.',
  'expected-theme': 'system, light oder dark angeben.',
  'title-language': 'Sprache',
  'about-language': 'Die Sprache von Fenster, Infobereich und Befehlszeile.',
  'expected-language': 'system, en, de oder zh-Hans angeben.',
  'title-names': 'Namen von Ports',
  'about-names': 'Ein eigener Name für einen Port, überall gezeigt, wo der Port steht.',
  'expected-names':
    'Einen Port (3000, 3000/tcp, 53/udp) und einen Namen von höchstens 60 Zeichen in einer Zeile angeben.',
  'title-alerts-enabled': 'Meldungen',
  'about-alerts-enabled':
    'Meldet sich, wenn etwas geschieht, wonach eine Regel oder ein beobachteter Port verlangt.',
  'expected-alerts-enabled': 'true oder false angeben.',
  'title-alerts-rules': 'Regeln',
  'about-alerts-rules': 'Was gemeldet werden soll: eine Art von Ereignis und ein Filter.',
  'expected-alerts-rules':
    'Eine Liste von Regeln angeben, jede mit id, enabled, kind (new-listener, newly-exposed, watched oder first-network) und filter.',
  'title-alerts-snoozedUntil': 'Stumm bis',
  'about-alerts-snoozedUntil': 'Bis dahin werden Meldungen aufbewahrt, ohne zu stören.',
  'expected-alerts-snoozedUntil': 'Eine Zeit wie 2026-11-20T22:00:00.000Z angeben.',
  'title-alerts-watchedPorts': 'Beobachtete Ports',
  'about-alerts-watchedPorts':
    'Meldet sich, wenn einer dieser Ports geöffnet oder geschlossen wird.',
  'expected-alerts-watchedPorts': 'Eine Liste von Ports angeben, etwa 3000 oder 53/udp.',
  'title-history-enabled': 'Verlauf behalten',
  'about-history-enabled':
    'Behält auf diesem Rechner, welche Sockets geöffnet und geschlossen wurden, zum späteren Nachsehen.',
  'expected-history-enabled': 'true oder false angeben.',
  'title-history-maxAgeDays': 'Vergessen nach',
  'about-history-maxAgeDays': 'Was älter ist als so viele Tage, wird gelöscht.',
  'expected-history-maxAgeDays': 'Eine Zahl von Tagen von 1 bis 3650 angeben.',
  'title-history-maxEvents': 'Höchstens behalten',
  'about-history-maxEvents': 'Gibt es mehr Ereignisse, werden die ältesten gelöscht.',
  'expected-history-maxEvents': 'Eine Zahl von 1000 bis 50000000 angeben.',
  'title-history-snapshotEveryMinutes': 'Ganzen Snapshot behalten',
  'about-history-snapshotEveryMinutes':
    'Speichert die ganze Tabelle alle so viele Minuten in den Ordner „snapshots“ des Datenordners, zum späteren Vergleichen (portside diff). Gelöscht wird, was älter ist als der Verlauf, und das Älteste jenseits von 2.500 Dateien oder einem Gigabyte.',
  'expected-history-snapshotEveryMinutes': 'Eine Zahl von Minuten von 1 bis 10080 angeben.',

  'cannot-browserTray':
    'Ein Browser schließt seine Tabs selbst, und Portside läuft in seinem Terminal weiter. Die Desktop-App kann das.',
  'cannot-browserLogin':
    'Im Browser wird Portside aus einem Terminal gestartet. Die Desktop-App kann beim Anmelden starten.',
  'cannot-browserTitle':
    'Der Browser-Host hat kein Symbol in der Menüleiste. Die Desktop-App hat eines.',
  'cannot-noTitle': 'Nur die Menüleiste von macOS zeigt Text neben einem Symbol.',
  'cannot-noTray':
    'Dieser Desktop hat keinen Infobereich; das Schließen des Fensters beendet Portside.',
  'cannot-noLoginItem': 'Auf diesem System kann Portside nicht beim Anmelden starten.',

  'problem-broken':
    'Die Einstellungsdatei ist nicht verständlich. Es gilt der vorige Stand, bis sie behoben oder gelöscht ist.',
  'problem-aside':
    'Die Einstellungsdatei war nicht verständlich. Sie ist als {file} aufbewahrt; wird sie nicht gebraucht, kann sie weg.',
  'problem-newer':
    'Ein neueres Portside (Einstellungsversion {version}) hat die Einstellungsdatei geschrieben. Was dieses kennt, gilt; Änderungen gelten, bis es endet.',
  'problem-values':
    'Die Einstellungsdatei hat unbrauchbare Werte für: {keys}. Es gelten die Vorgaben.',
  'problem-unreadable':
    'Die Einstellungsdatei ist nicht lesbar ({reason}). Es gelten die Vorgaben; Änderungen gelten, bis Portside endet.',
  'problem-unwritable':
    'Die Einstellungen waren nicht zu speichern ({reason}). Änderungen gelten, bis Portside endet.',
  'file-newer':
    'Ein neueres Portside (Einstellungsversion {version}) hat {path} geschrieben. Was dieses davon kennt, gilt; zum Ändern Portside aktualisieren.',
  'file-unreadable':
    'Die Einstellungsdatei {path} ist nicht lesbar ({reason}); es gelten die Vorgaben. Ihre Rechte berichtigen.',
} as const satisfies Catalogue['settings'];
