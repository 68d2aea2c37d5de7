import type { Catalogue } from '../catalogue.ts';

/** German words of alerts. */
export const alert = {
  'port-tcp': 'TCP {port}',
  'port-udp': 'UDP {port}',
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
    '{port} wurde seit {since} {count}-mal geöffnet und geschlossen. Jetzt offen: {who}.',
  'what-flapping-shut':
    '{port} wurde seit {since} {count}-mal geöffnet und geschlossen. Jetzt geschlossen.',

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
