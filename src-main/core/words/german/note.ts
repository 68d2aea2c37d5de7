import type { Catalogue } from '../catalogue.ts';

/** German words of the note area: what happened to a reading and what to do about it. */
export const note = {
  'owners-hidden': {
    message:
      'Prozesse anderer Benutzer sind nicht sichtbar. Sockets, die deshalb keinen Besitzer zeigen: {hidden}.',
    fix: 'Portside als root (unter Windows als Administrator) ausführen. Unter Linux genügen die Capabilities CAP_SYS_PTRACE und CAP_DAC_READ_SEARCH.',
  },
  'command-missing': {
    message: 'Im Suchpfad wurde kein Befehl gefunden, der Sockets auflistet: {commands}.',
    fix: 'Einen davon installieren: Das Paket „iproute2“ enthält ss, „net-tools“ enthält netstat. Dann prüfen, ob er im PATH dieses Programms liegt.',
  },
  'systeminformation-failed': {
    message:
      'Die Liste des Werkzeugs, das zum Betriebssystem gehört, war nicht verwendbar: {reason}',
    fix: '„netstat -an“ (unter Linux „ss -tan“) im Terminal ausführen: Was dort gemeldet wird, ist die Ursache. Portside versucht es von selbst erneut.',
  },
  'reader-timeout': {
    message:
      'Der Leser „{reader}“ hat nicht innerhalb von {seconds} Sekunden geantwortet und wurde aufgegeben.',
    fix: 'Der Rechner ist sehr beschäftigt, oder ein Werkzeug hängt. Portside versucht es von selbst erneut; bleibt es dabei, hilft ein längerer Abstand.',
  },
  'procfs-unreadable': {
    message: '{path} ist nicht lesbar: {reason}',
    fix: 'Prüfen, ob /proc eingehängt ist und eine Sandbox oder ein Container dieses Programm darin lesen lässt.',
  },
  'descriptors-exhausted': {
    message:
      'Die Sockettabelle war nicht lesbar, weil dieses Programm oder der ganze Rechner so viele Dateien offen hat wie erlaubt: {reason}',
    fix: 'Nicht Benötigtes schließen oder mehr offene Dateien erlauben („ulimit -n“ für ein Programm, „fs.file-max“ für den Rechner). Portside versucht es von selbst erneut.',
  },
  'rows-skipped': {
    message:
      'Einige Zeilen der Sockettabelle waren nicht verständlich und wurden ausgelassen: {rows}. Eine davon: {example}',
    fix: 'Bitte diese Zeile den Entwicklern von Portside melden. Alles andere wird gezeigt, wie es ist.',
  },
  'table-unreadable': {
    message: 'Die Sockettabelle ist nicht lesbar: {reason}',
    fix: 'netstat oder ss installieren, /proc lesbar machen oder Portside als root ausführen. Portside versucht es von selbst erneut.',
  },
  'worker-restarted': {
    message:
      'Der Teil von Portside, der die Tabelle liest, wurde unerwartet beendet und neu gestartet: {reason}',
    fix: 'Es ist nichts zu tun. Wenn es sich wiederholt, bitte den Entwicklern von Portside melden.',
  },
  'names-unavailable': {
    message: 'Die Namen der Prozesse konnten nicht erfragt werden: {reason}',
    fix: 'Prozesse erscheinen mit ihrer Nummer. Prüfen, ob das Werkzeug des Betriebssystems, das Prozesse auflistet, funktioniert (tasklist oder PowerShell unter Windows, sonst ps).',
  },
  redacted: {
    message:
      'Namen von Benutzern und dieses Rechners, Benutzerordner, Geheimnisse und öffentliche Adressen wurden durch Decknamen ersetzt.',
    fix: 'Es ist nichts zu tun. Derselbe Deckname steht immer für denselben Namen. Vor dem Weitergeben bitte noch einmal durchsehen: Was sonst noch privat ist, lässt sich nicht erraten.',
  },
  'unix-sockets-unsupported': {
    message: 'Unix-Domain-Sockets werden auf diesem Betriebssystem nicht gelesen ({platform}).',
    fix: 'Portside liest sie unter Linux. Unter macOS listet „lsof -U“ sie auf.',
  },
  'traffic-unsupported': {
    message:
      'Was Verbindungen übertragen, ist auf diesem Betriebssystem nicht zu erfahren ({platform}).',
    fix: 'Portside liest es unter Linux, von ss.',
  },
  'traffic-untold': {
    message: 'Was Verbindungen übertragen, ist nicht bekannt: ss hat nicht geantwortet.',
    fix: 'Bitte ss installieren (Paket iproute2). Ist es da, „ss -tin“ in einem Terminal versuchen.',
  },
  'from-dump': {
    message:
      'Diese Sockets stammen aus einer gespeicherten Tabelle oder dem Text eines anderen Werkzeugs; was dort fehlte, fehlt auch hier.',
    fix: 'Für alles einen Snapshot mit Portside auf dem Rechner selbst speichern.',
  },
} as const satisfies Catalogue['note'];
