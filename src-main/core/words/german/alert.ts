import type { Catalogue } from '../catalogue.ts';

/** German words of alerts. */
export const alert = {
  'port-tcp': 'TCP {port}',
  'port-udp': 'UDP {port}',
  portNamed: '{port} „{name}“',
  program: '{name} ({pid})',
  someone: 'ein nicht einsehbarer Prozess',
  'scope-this-machine': 'nur diesem Rechner',
  'scope-one-network': 'einem Netzwerk',
  'scope-all-networks': 'jedem Netzwerk',

  'title-exposed': '{port} ist aus dem Netzwerk erreichbar',
  'title-new-listener': '{port} ist zum ersten Mal offen',
  'title-opened': '{port} geöffnet',
  'title-closed': '{port} geschlossen',
  'title-called': '{program} spricht zum ersten Mal mit dem Netzwerk',
  'title-many': 'Eine Meldung | {count} Meldungen',

  'what-exposed': '{who} wartet auf {address}, erreichbar von {scope}.',
  'what-new-listener': '{who} wartet auf {address}; erreichbar von {scope}.',
  'what-opened': '{who} wartet auf {address}; erreichbar von {scope}.',
  'what-closed': 'Auf {address} wartet niemand mehr; bisher: {who}.',
  'what-called': '{who} hat eine Verbindung zu {address}.',
  'what-flapping-open':
    '{port} wurde seit {since} {count}-mal geöffnet oder geschlossen. Jetzt offen: {who}.',
  'what-flapping-shut':
    '{port} wurde seit {since} {count}-mal geöffnet oder geschlossen. Jetzt geschlossen.',

  'why-exposed-new': 'Gemeldet, weil {program} auf diesem Port noch nie zu sehen war.',
  'why-exposed-further': 'Gemeldet, weil der Port bisher höchstens von {known} erreichbar war.',
  'why-exposed-start':
    'Gemeldet, weil der Port geöffnet wurde, während Portside nicht lief, und andere Rechner ihn erreichen.',
  'why-new-listener': 'Gemeldet, weil {program} auf diesem Port noch nie gewartet hat.',
  'why-new-listener-start':
    'Gemeldet, weil der Port geöffnet wurde, während Portside nicht lief, und neu ist.',
  'why-opened': 'Gemeldet, weil dieser Port beobachtet wird.',
  'why-closed': 'Gemeldet, weil dieser Port beobachtet wird.',
  'why-called': 'Gemeldet, weil {program} noch nie mit einem anderen Rechner gesprochen hat.',

  'todo-exposed':
    'Sollen andere ihn nicht erreichen: an 127.0.0.1 binden oder den Prozess beenden. Sonst ist nichts zu tun.',
  'todo-new-listener': 'Selbst gestartet? Dann ist nichts zu tun. Sonst den Prozess ansehen.',
  'todo-opened': 'Wenn das zu erwarten war, ist nichts zu tun.',
  'todo-closed':
    'Sollte das Programm laufen, neu starten; sein Protokoll sagt vielleicht, warum es endete.',
  'todo-called':
    'Ist das Programm unbekannt: seinen Pfad ansehen und nachsehen, wer es gestartet hat.',

  fine: 'Das ist in Ordnung',

  button: 'Keine offenen Meldungen | {count} offene Meldung | {count} offene Meldungen',
  panel: 'Meldungen',
  show: 'Zeigen',
  close: 'Schließen',
  failed: 'Das ging nicht: {problem}',
  mute: 'Nicht zu diesem Programm',
  'muteHint-exposed': 'Nie wieder melden, dass {program} erreichbar ist',
  'muteHint-new-listener': 'Nie wieder melden, dass {program} auf einem neuen Port wartet',
  'muteHint-called': 'Nie wieder melden, dass {program} mit dem Netzwerk spricht',
  'muted-exposed': 'Nicht gemeldet: wo {program} erreichbar ist',
  'muted-new-listener': 'Nicht gemeldet: wo {program} wartet',
  'muted-called': 'Nicht gemeldet: dass {program} mit dem Netzwerk spricht',
  'muted-all': 'Nicht gemeldet: alles über {program}',
  unmute: 'Wieder melden',
  allFine: 'Alles in Ordnung',
  rules: 'Regeln …',
  off: 'Meldungen sind aus.',
  turnOn: 'Einschalten',
  nothing: 'Nichts zu melden.',
  learning: 'Was hier üblich ist, wird mit dem ersten Lesen gelernt.',
  learned:
    'Was um {time} offen war, gilt als üblich: ein Programm auf einem Port. | Was um {time} offen war, gilt als üblich: {count} Programme auf Ports.',
  known:
    'Ein Programm auf einem Port ist hier bekannt. | {count} Programme auf Ports sind hier bekannt.',
  keptElsewhere:
    'Ein anderes Portside mit denselben Einstellungen findet die Meldungen. Hier stehen dieselben; endet es, macht dieses weiter.',
  earlier: 'Eine, die in Ordnung ist | {count}, die in Ordnung sind',
  silence: 'Stumm',
  'snooze-hour': 'eine Stunde',
  'snooze-tomorrow': 'bis morgen früh',
  silentUntil: 'Stumm bis {time}; Meldungen bleiben hier erhalten.',
  wake: 'Wieder melden',
  browserNotices: 'Auch über den Browser melden, solange diese Seite nicht zu sehen ist',
  browserRefuses:
    'Dieser Browser lehnt Benachrichtigungen für diese Seite ab; seine Einstellungen können das ändern.',
  rulesTitle: 'Was gemeldet wird',
  rulesIntro:
    'Portside merkt sich, welches Programm auf welchem Port wartete und von wo es erreichbar war. Gemeldet wird nur, was noch nie so war.',
  'kind-newly-exposed': 'Ein Port wird von anderen Rechnern erreichbar',
  'about-newly-exposed':
    'Gemeldet, wenn ein Programm andere Rechner einen Port erreichen lässt, auf dem es bisher nicht erreichbar war.',
  'kind-new-listener': 'Ein Programm wartet auf einem neuen Port',
  'about-new-listener':
    'Gemeldet, wenn ein Programm auf einem Port wartet, auf dem es nie zu sehen war. Ports, die niemand gewählt hat (dynamische), zählen als einer.',
  'kind-watched': 'Ein beobachteter Port öffnet oder schließt',
  'about-watched':
    'Jedes Mal gemeldet, außer wenn ein Programm nur neu startet. Ohne Filter sagt die Regel nichts.',
  'kind-first-network': 'Ein Programm spricht zum ersten Mal mit dem Netzwerk',
  'about-first-network':
    'Gemeldet, wenn ein Programm erstmals eine Verbindung zu einem anderen Rechner öffnet.',
  ruleOn: 'Regel ist an',
  ruleKind: 'Art des Ereignisses',
  removeRule: 'Diese Regel entfernen',
  onlyFor: 'Nur für',
  filterHint: 'alles, oder wie in der Suche: proc:node -port:3000',
  saysNothing: 'Ohne Filter sagt diese Regel nichts.',
  rehearsed:
    'In der letzten Stunde hätte sie nichts gemeldet. | In der letzten Stunde hätte sie einmal gemeldet. | In der letzten Stunde hätte sie {count}-mal gemeldet.',
  addRule: 'Regel hinzufügen',
  usualRules: 'Übliche Regeln',
  tooManyRules: 'Mehr Regeln nimmt Portside nicht an. Erst eine entfernen.',
  watched: 'Beobachtete Ports',
  aboutWatched: 'Jedes Öffnen und Schließen eines dieser Ports wird gemeldet.',
  unwatch: '{port} nicht mehr beobachten',
  watchPort: 'Zu beobachtender Port',
  portHint: '5432 oder 53/udp',
  watch: 'Beobachten',
  noPort: 'Einen Port von 0 bis 65535 angeben, etwa 5432 oder 53/udp.',

  'problem-broken':
    'Die Datei der Meldungen war nicht lesbar und ließ sich nicht verschieben. Was hier üblich ist, wird neu gelernt.',
  'problem-setAside':
    'Die Datei der Meldungen war nicht lesbar und liegt nun unter {file}. Was hier üblich ist, wird neu gelernt.',
  'problem-newer':
    'Ein neueres Portside hat die Datei der Meldungen geschrieben. Was jetzt gelernt wird, bleibt nicht erhalten.',
  'problem-unreadable':
    'Die Datei der Meldungen darf nicht gelesen werden ({reason}). Was jetzt gelernt wird, bleibt nicht erhalten.',
  'problem-unwritable':
    'Gelerntes ließ sich nicht speichern ({reason}). Nach einem Neustart wird neu gelernt.',

  more: 'und eine weitere | und {count} weitere',
} as const satisfies Catalogue['alert'];
