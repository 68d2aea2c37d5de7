import type { Catalogue } from '../catalogue.ts';
import { explainGist } from './explain-gist.ts';
import { explainUnused } from './explain-unused.ts';

/** German words of the explain area; marks and plurals as in English. */
export const explain = {
  ...explainGist,
  ...explainUnused,

  // Who waits on a port.
  listensOne:
    '{process} ist hier der [[listener:Listener]] und wartet auf Verbindungen zu TCP-[[port:Port]] {port}.',
  listensMany: '{count} Prozesse warten auf Verbindungen zu TCP-[[port:Port]] {port}: {processes}.',
  listensOtherUser:
    'Ein Programm eines anderen Benutzers ist der [[listener:Listener]] auf TCP-[[port:Port]] {port}. Welches, dürfen nur dieser Benutzer und der Administrator sehen.',
  listensKernel:
    'Der Kernel selbst ist der [[listener:Listener]] auf TCP-[[port:Port]] {port}; kein Prozess steht dahinter.',
  listensUnknown:
    'Es gibt einen [[listener:Listener]] auf TCP-[[port:Port]] {port}, aber sein Prozess war nicht zu finden.',
  boundOne:
    '{process} ist an UDP-[[port:Port]] {port} [[bound:gebunden]]. UDP kennt keine Verbindungen, also auch keinen Listener: Es wird einfach angenommen, was ankommt.',
  boundMany:
    '{count} Prozesse sind an UDP-[[port:Port]] {port} [[bound:gebunden]]: {processes}. UDP kennt keine Verbindungen, also auch keinen Listener: Es wird einfach angenommen, was ankommt.',
  boundOtherUser:
    'Ein Programm eines anderen Benutzers ist an UDP-[[port:Port]] {port} [[bound:gebunden]]. Welches, dürfen nur dieser Benutzer und der Administrator sehen.',
  boundKernel:
    'Der Kernel selbst ist an UDP-[[port:Port]] {port} [[bound:gebunden]]; kein Prozess steht dahinter.',
  boundUnknown:
    'Etwas ist an UDP-[[port:Port]] {port} [[bound:gebunden]], aber der Prozess war nicht zu finden.',
  reservedOne:
    '{process} hat TCP-[[port:Port]] {port} belegt, wartet dort aber nicht: Niemand kann sich verbinden, und niemand sonst bekommt den Port.',
  reservedMany:
    '{count} Prozesse haben TCP-[[port:Port]] {port} belegt, warten dort aber nicht: {processes}.',
  reservedOtherUser:
    'Ein Programm eines anderen Benutzers hat TCP-[[port:Port]] {port} belegt, wartet dort aber nicht.',
  reservedKernel: 'Der Kernel hat TCP-[[port:Port]] {port} belegt, wartet dort aber nicht.',
  reservedUnknown:
    'TCP-[[port:Port]] {port} ist belegt, aber niemand wartet dort; der Prozess war nicht zu finden.',
  listenerClosed:
    'Auf [[port:Port]] {port} wartet niemand mehr, aber eine Verbindung des geschlossenen [[listener:Listeners]] besteht noch: Eine Verbindung ist ein eigener Socket und überlebt ihren Listener. | Auf [[port:Port]] {port} wartet niemand mehr, aber {count} Verbindungen des geschlossenen [[listener:Listeners]] bestehen noch: Jede ist ein eigener Socket und überlebt ihren Listener.',

  // Who can reach it.
  reachAllNamed:
    'Jedes Netzwerk dieses Rechners ({interfaces}) kann das erreichen, sofern keine Firewall davorsteht: Gewartet wird auf der [[unspecified-address:unspezifizierten Adresse]] {addresses}, und das heißt auf allen Adressen zugleich.',
  reachAll:
    'Jedes Netzwerk, in dem dieser Rechner ist, kann das erreichen, sofern keine Firewall davorsteht: Gewartet wird auf der [[unspecified-address:unspezifizierten Adresse]] {addresses}, und das heißt auf allen Adressen zugleich.',
  reachDualStack:
    'Ein IPv6-Socket auf „::“ nimmt meist auch IPv4-Clients an; so bedient ein Socket beide.',
  reachDualStackKnown:
    'Auch IPv4-Clients werden angenommen: Ein IPv6-Socket auf „::“ bedient beide.',
  reachIpv6Only:
    'Nur IPv6-Clients werden angenommen: Dieser Socket auf „::“ soll IPv4 ablehnen, ein anderes Programm kann also auf demselben Port für IPv4 warten.',
  reachInterface:
    'Nur was an der Schnittstelle {interfaces} ankommt, kommt hierher, gleich mit welcher Adresse: Der Socket ist dem Namen nach an sie gebunden. | Nur was an den Schnittstellen {interfaces} ankommt, kommt hierher, gleich mit welcher Adresse: Der Socket ist dem Namen nach an sie gebunden.',
  reachLoopbackInterface:
    'Nur Programme auf diesem Rechner können das erreichen: Der Socket ist dem Namen nach an die [[loopback:Loopback]]-Schnittstelle gebunden.',
  reachMulticast:
    'Hier kommt alles an, was an die Gruppe {addresses} ([[multicast:Multicast]]) geht, in jedem Netzwerk, in dem der Gruppe beigetreten wurde.',
  reachOneNamed:
    'Rechner im Netzwerk von {interface} können das erreichen: Der Socket ist an {address} gebunden, eine Adresse nur dieser [[interface:Schnittstelle]].',
  reachOne:
    'Nur wer die Adresse {address} erreicht, kann das erreichen: Der Socket ist an sie allein gebunden.',
  inContainer:
    'Das liegt im Container {network}, der ein eigenes Netzwerk hat: Seine Ports und Adressen sind nicht die dieses Rechners, und ein Programm hier kann denselben Port benutzen.',
  inNetwork:
    'Das liegt in einem eigenen Netzwerk ({network}), getrennt von dem dieses Rechners: Seine Ports und Adressen sind nicht die dieses Rechners, und ein Programm hier kann denselben Port benutzen.',
  reachNetwork:
    'Wer das Netzwerk von {network} erreicht, kann das unter {addresses} erreichen. Wer das ist, hängt davon ab, wie dieses Netzwerk mit dem des Rechners verbunden ist; ein veröffentlichter Port erscheint hier als eigener Port.',
  reachInside:
    'Nur Programme in {network} können das erreichen: {addresses} ist dort [[loopback:Loopback]], und selbst dieser Rechner kommt nicht heran.',
  reachThisMachine:
    'Nur Programme auf diesem Rechner können das erreichen: {addresses} ist eine [[loopback:Loopback]]-Adresse, und was dorthin geht, verlässt den Rechner nie. | Nur Programme auf diesem Rechner können das erreichen: {addresses} sind [[loopback:Loopback]]-Adressen, und was dorthin geht, verlässt den Rechner nie.',
  reachThisMachineToo:
    'Programme auf diesem Rechner können das auch über die [[loopback:Loopback]]-Adresse {addresses} erreichen. | Programme auf diesem Rechner können das auch über die [[loopback:Loopback]]-Adressen {addresses} erreichen.',
  reachOnlyIpv6:
    'Clients müssen ::1 verwenden (oder „localhost“, wo das ::1 bedeutet); unter 127.0.0.1 ist hier niemand.',

  // One port, many sockets.
  shareOneListener:
    'Ein Socket hat vorerst diesen lokalen Port: der Listener. Jeder Client, den er annimmt, bekommt einen neuen [[socket:Socket]] mit demselben lokalen Port. | Zwei Sockets teilen sich diesen lokalen Port: ein Listener und eine [[accepted:angenommene]] Verbindung. Der Listener wartet weiter. | {sockets} Sockets teilen sich diesen lokalen Port: ein Listener und {count} [[accepted:angenommene]] Verbindungen, unterschieden durch ihren Remote-[[endpoint:Endpunkt]].',
  shareListeners:
    '{sockets} Sockets haben diesen lokalen Port, alle sind Listener. Jeder Client, den sie annehmen, bekommt einen neuen [[socket:Socket]] mit demselben lokalen Port. | {sockets} Sockets teilen sich diesen lokalen Port: {listeners} Listener und eine [[accepted:angenommene]] Verbindung. | {sockets} Sockets teilen sich diesen lokalen Port: {listeners} Listener und {count} [[accepted:angenommene]] Verbindungen, unterschieden durch ihren Remote-[[endpoint:Endpunkt]].',
  reusePort:
    '{count} Listener warten auf genau demselben [[endpoint:Endpunkt]] {endpoint}. Sie [[shared-port:teilen]] ihn einvernehmlich (SO_REUSEPORT), und der Kernel verteilt neue Verbindungen auf sie.',
  sharedBound:
    '{count} Sockets sind an genau denselben [[endpoint:Endpunkt]] {endpoint} gebunden. Sie teilen ihn einvernehmlich; was an eine [[multicast:Multicast]]-Gruppe geht, erreicht jeden von ihnen.',
  inheritedListener:
    '{count} Prozesse halten ein und denselben Listener ({processes}): Er wurde ihnen beim Start [[shared-port:vererbt]], und wer frei ist, nimmt den nächsten Client an.',
  inheritedBound:
    '{count} Prozesse halten ein und denselben Socket ({processes}): Er wurde ihnen beim Start vererbt.',

  // Who is connected.
  sameRemote:
    '{count} Verbindungen kommen von {address}. Sie unterscheiden sich nur im Remoteport: {ports}.',
  callersHere:
    'Ein Client ist ein Prozess dieses Rechners: {processes}. | {count} Clients sind Prozesse dieses Rechners: {processes}.',
  portCloseWait:
    'Eine Verbindung ist in [[close-wait:CLOSE-WAIT]]: Der Client hat aufgelegt, das Programm hier noch nicht. | {count} Verbindungen sind in [[close-wait:CLOSE-WAIT]]: Die Clients haben aufgelegt, das Programm hier noch nicht. Werden es mehr, vergisst es, sie zu schließen.',
  callCloseWait:
    'Eine davon ist in [[close-wait:CLOSE-WAIT]]: Die andere Seite hat aufgelegt, das Programm hier noch nicht. | {count} davon sind in [[close-wait:CLOSE-WAIT]]: Die andere Seite hat aufgelegt, das Programm hier noch nicht. Werden es mehr, vergisst es, sie zu schließen.',
  sameService:
    '{count} Verbindungen gehen zu genau demselben [[endpoint:Endpunkt]] {endpoint}. Sie unterscheiden sich nur im lokalen Port: {ports}.',
  portsGiven:
    'Jede hat einen eigenen lokalen Port, vom System aus {first}-{last} vergeben: einen [[ephemeral-port:kurzlebigen Port]], der für sich nichts bedeutet.',
  portTimeWait:
    'Eine Verbindung ist vorbei und wird vom Kernel nur noch kurz behalten ([[time-wait:TIME-WAIT]]). | {count} Verbindungen sind vorbei und werden vom Kernel nur noch kurz behalten ([[time-wait:TIME-WAIT]]).',

  // Two programs on one number.
  shadowed:
    'Achtung: Ein anderes Programm wartet auf derselben Portnummer unter einer anderen Adresse. Welches antwortet, hängt davon ab, welche Adresse ein Client verwendet.',
  shadowedBy:
    'Achtung: {process} wartet ebenfalls auf Port {port}, unter „{addresses}“. Wer antwortet, hängt von der angerufenen Adresse ab.',
  shadowedByHidden:
    'Achtung: Ein Programm, das sich hier nicht benennen lässt, wartet ebenfalls auf Port {port}, unter „{addresses}“. Wer antwortet, hängt von der angerufenen Adresse ab.',
  localhostOne: 'Auf diesem Rechner führt localhost:{port} zu {process}.',
  localhostTwo:
    '127.0.0.1:{port} führt zu {ipv4}, [::1]:{port} zu {ipv6}. Was „localhost“ zuerst bedeutet, ist hier nicht bekannt; für die meisten Programme ist es ::1.',
  localhostOrder:
    'Auf diesem Rechner bedeutet „localhost“ {first} vor {second}; localhost:{port} führt also zu {process}, außer bei Programmen mit eigener Reihenfolge. Wer {second} anruft, kommt zu {other}.',
  localhostOnly:
    'Auf diesem Rechner bedeutet „localhost“ nur {first}: localhost:{port} führt zu {process}. Browser kennen auch {second} unter diesem Namen; wer es anruft, kommt zu {other}.',
  localhostIpv4:
    'Auf diesem Rechner führt localhost:{port} über 127.0.0.1 zu {process}; auf ::1 antwortet niemand.',
  localhostIpv6:
    'Auf diesem Rechner führt localhost:{port} über ::1 zu {process}; auf 127.0.0.1 antwortet niemand.',
  localhostNobody:
    'Auf diesem Rechner bedeutet „localhost“ nur {addresses}, wo auf Port {port} niemand antwortet; {process} ist unter {address} zu erreichen.',
  neighbour:
    'Ein anderes Programm, {process}, hat dieselbe Nummer unter {addresses}. Das ist ein anderer [[endpoint:Endpunkt]] und nicht im Weg.',
  neighbourHidden:
    'Ein Programm, das sich hier nicht benennen lässt, hat dieselbe Nummer unter {addresses}. Das ist ein anderer [[endpoint:Endpunkt]] und nicht im Weg.',
  freePort:
    'Ein freier {protocol}-Port in der Nähe ist {port}: Kein Socket hier hat ihn, und das System leiht ihn nicht an Clients aus.',

  // The number itself.
  ownName: '{protocol}-Port {port} heißt hier nach eigenem Wunsch „{name}“.',
  registered:
    '{protocol}-Port {port} ist für „{service}“ registriert. Das ist nur Brauch: Jedes Programm darf ihn verwenden.',
  inEphemeralRange:
    'Die Nummer liegt im Bereich {first}-{last}, aus dem dieses System Clients ihre [[ephemeral-port:Ports]] gibt; ein Client könnte sie also zuerst bekommen.',
  systemPort:
    'Nummern unter 1024 sind für bekannte Dienste; viele Systeme geben sie nur privilegierten Programmen.',

  // What one socket is.
  isListener:
    'Das ist ein [[listener:Listener]]: ein [[socket:Socket]], der auf {local} wartet und selbst mit niemandem spricht. Für jeden Client, den er annimmt, entsteht ein neuer Socket mit demselben lokalen Port.',
  isBound:
    'Das ist ein UDP-[[socket:Socket]], [[bound:gebunden]] an {local}. UDP kennt keine Verbindungen: Wer den [[endpoint:Endpunkt]] erreicht, darf senden, und ein Socket bedient alle.',
  isReserved:
    'Das ist ein TCP-[[socket:Socket]], der {local} belegt hat und weder wartet noch verbunden ist.',
  isAccepted:
    'Diese [[connection:Verbindung]] wurde von einem Client unter {remote} [[accepted:angenommen]]. Ihr lokaler Port {port} ist der des Listeners; der Remote-[[endpoint:Endpunkt]] unterscheidet sie von den anderen.',
  isOutgoing:
    'Ein Programm dieses Rechners hat diese [[connection:Verbindung]] zu {remote} geöffnet.',
  isOutgoingTo:
    'Ein Programm dieses Rechners hat diese [[connection:Verbindung]] zu {remote} geöffnet. TCP-Port {remotePort} ist für „{service}“ registriert.',
  isConnectedUdp:
    'Dieser UDP-[[socket:Socket]] auf {local} ist nur dem Namen nach verbunden: Er sendet an {remote} und nimmt von niemandem sonst etwas an, aber UDP kennt kein Gespräch, auf das sich beide Seiten geeinigt hätten.',
  portGiven:
    'Sein eigener Port, {port}, kam höchstwahrscheinlich vom System, aus {first}-{last}: ein [[ephemeral-port:kurzlebiger Port]], der für sich nichts bedeutet.',
  portChosen:
    'Sein eigener Port, {port}, gehört nicht zu denen, die das System Clients gibt: Das Programm hat ihn verlangt.',
  fiveTuple:
    'Das [[five-tuple:5-Tupel]] ist {protocol}, {localAddress}, {localPort}, {remoteAddress}, {remotePort}. Keine andere Verbindung hat alle fünf.',
  isMapped:
    'Der Socket selbst ist ein IPv6-Socket, der IPv4 spricht; deshalb kann ein Listener beide bedienen.',

  // Who is at the other end.
  otherEnd:
    'Das andere Ende ist auch auf diesem Rechner: {processes} hält es, als eigenen Socket unter {remote}. | Das andere Ende ist auch auf diesem Rechner: {processes} halten es, als eigenen Socket unter {remote}.',
  otherEndHidden:
    'Das andere Ende, {remote}, ist auch auf diesem Rechner, aber der Prozess, der es hält, ist nicht sichtbar.',
  otherEndGone:
    'Das andere Ende, {remote}, war auch auf diesem Rechner, aber kein Socket dort gehört mehr zu diesem, oder es liegt in einem anderen Netzwerk-Namensraum (einem Container).',
  otherEndElsewhere:
    'Das andere Ende ist ein Socket auf einem anderen Rechner, {address}. Welcher Prozess ihn dort hält, ist nur dort zu sehen.',

  // Where in its life it is.
  stateListen: 'Zustand LISTEN: offen für Clients, solange das Programm es will.',
  stateSynSent:
    'Zustand SYN-SENT: Der Anruf ist raus, niemand hat geantwortet. Bleibt es so, ist die andere Seite nicht da, oder eine Firewall schluckt den Anruf.',
  stateSynReceived:
    'Zustand SYN-RECEIVED: Ein Client hat Antwort bekommen und muss noch bestätigen.',
  stateEstablished:
    'Zustand [[established:ESTABLISHED]]: Daten können in beide Richtungen fließen.',
  stateFinWait1:
    'Zustand FIN-WAIT-1: Diese Seite hat aufgelegt und wartet, dass die andere es bemerkt.',
  stateFinWait2:
    'Zustand FIN-WAIT-2: Diese Seite hat aufgelegt, die andere weiß es und darf noch senden.',
  stateCloseWait:
    'Zustand [[close-wait:CLOSE-WAIT]]: Die andere Seite hat aufgelegt, das Programm hier noch nicht. Bleibt es so, hat das Programm die Verbindung vergessen.',
  stateClosing: 'Zustand CLOSING: Beide Seiten haben im selben Moment aufgelegt.',
  stateLastAck:
    'Zustand LAST-ACK: Beide Seiten haben aufgelegt, die letzte Bestätigung ist unterwegs.',
  stateTimeWait:
    'Zustand [[time-wait:TIME-WAIT]]: Das Gespräch ist vorbei, und der Kernel hält beide Endpunkte etwa eine Minute (bis zu vier) zurück, falls noch ein verspätetes Paket kommt.',
  stateClosed: 'Zustand CLOSED: weder wartend noch verbunden.',

  // Who holds it.
  heldBy: '{process} hält den Socket.',
  heldAs:
    '{process} hält den Socket als [[descriptor:Deskriptor]] {descriptors}, eine Nummer, die nur dieser Prozess kennt. | {process} hält den Socket als [[descriptor:Deskriptoren]] {descriptors}, Nummern, die nur dieser Prozess kennt.',
  heldByMany:
    '{count} Prozesse halten diesen einen Socket: {processes}. Er schließt, wenn der letzte von ihnen loslässt.',
  heldBefore: 'Vor dem Schließen gehörte der Socket zu: {processes}.',
  ownerOtherUser:
    'Der Socket gehört einem anderen Benutzer, deshalb fehlt der Prozess. Als root könnte Portside ihn sehen.',
  openedByUnit: 'Geöffnet vom Dienst oder Container {unit}.',
  ownerTimeWait:
    'Kein Prozess hält den Socket mehr: Er ist geschlossen, und der Kernel behält ihn kurz.',
  ownerKernel:
    'Der Kernel selbst hält den Socket, etwa für ein Netzwerkdateisystem oder einen Tunnel.',
  ownerUnknown:
    'Es war kein Prozess zu finden, der den Socket hält. Er ist vielleicht gerade beendet worden oder läuft in einem Container.',

  // What waits in the kernel.
  acceptQueue:
    'Ein Client ist verbunden und wartet, dass das Programm ihn annimmt. | {count} Clients sind verbunden und warten, dass das Programm sie annimmt. Werden es mehr, ist es zu langsam.',
  receiveQueue:
    'Ein Byte ist angekommen, das das Programm noch nicht gelesen hat. | {count} Byte sind angekommen, die das Programm noch nicht gelesen hat.',
  sendQueue:
    'Ein Byte ist unterwegs, das die andere Seite noch nicht bestätigt hat. | {count} Byte sind unterwegs, die die andere Seite noch nicht bestätigt hat.',

  // How old it is.
  justOpened: 'Gerade eben geöffnet.',
  openForSeconds: 'Vor einer Sekunde geöffnet. | Vor {count} Sekunden geöffnet.',
  openForMinutes: 'Vor einer Minute geöffnet. | Vor {count} Minuten geöffnet.',
  openForHours: 'Vor einer Stunde geöffnet. | Vor {count} Stunden geöffnet.',
  openForDays: 'Vor einem Tag geöffnet. | Vor {count} Tagen geöffnet.',
  olderThanSeconds:
    'War schon da, als Portside vor einer Sekunde zu lesen begann. | War schon da, als Portside vor {count} Sekunden zu lesen begann.',
  olderThanMinutes:
    'War schon da, als Portside vor einer Minute zu lesen begann. | War schon da, als Portside vor {count} Minuten zu lesen begann.',
  olderThanHours:
    'War schon da, als Portside vor einer Stunde zu lesen begann. | War schon da, als Portside vor {count} Stunden zu lesen begann.',
  olderThanDays:
    'War schon da, als Portside vor einem Tag zu lesen begann. | War schon da, als Portside vor {count} Tagen zu lesen begann.',

  startedForSeconds:
    'Der Prozess wurde vor einer Sekunde gestartet. | Der Prozess wurde vor {count} Sekunden gestartet.',
  startedForMinutes:
    'Der Prozess wurde vor einer Minute gestartet. | Der Prozess wurde vor {count} Minuten gestartet.',
  startedForHours:
    'Der Prozess wurde vor einer Stunde gestartet. | Der Prozess wurde vor {count} Stunden gestartet.',
  startedForDays:
    'Der Prozess wurde vor einem Tag gestartet. | Der Prozess wurde vor {count} Tagen gestartet.',
} as const satisfies Catalogue['explain'];
