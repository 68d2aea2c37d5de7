import type { Translated } from '../catalogue.ts';
import type { explainGist as english } from '../english/explain-gist.ts';

/** German words of the explain area that come first; `[[!words]]` are shown strong. */
export const explainGist = {
  // A port.
  gistListens:
    '[[!{processes}]] wartet hier auf Verbindungen. | [[!{processes}]] warten hier auf Verbindungen.',
  gistBound:
    '[[!{processes}]] ist hier [[bound:gebunden]] und nimmt, was ankommt. | [[!{processes}]] sind hier [[bound:gebunden]] und nehmen, was ankommt.',
  gistReachThisMachine: 'Erreichbar: [[!nur von diesem Rechner]].',
  gistReachAll:
    'Erreichbar: [[!aus jedem Netzwerk]] dieses Rechners, sofern keine Firewall dazwischensteht.',
  gistReachMulticast:
    'Erreichbar: [[!aus jedem Netzwerk]], in dem der Gruppe {addresses} beigetreten wurde.',
  gistReachInterface: 'Erreichbar: [[!was an {interfaces} ankommt]], und sonst nichts.',
  gistReachOneNamed: 'Erreichbar: [[!aus dem Netzwerk von {interface}]], unter {addresses}.',
  gistReachOne: 'Erreichbar: [[!für alle, die {addresses} erreichen]], und sonst niemanden.',
  gistReachInside: 'Erreichbar: [[!nur für Programme in {network}]].',
  gistReachNetwork: 'Erreichbar: [[!aus dem Netzwerk von {network}]].',

  // A socket.
  gistListener:
    'Ein [[listener:Listener]]: [[!{processes}]] wartet hier auf Clients. | Ein [[listener:Listener]]: [[!{processes}]] warten hier auf Clients.',
  gistListenerHidden:
    'Ein [[listener:Listener]], dessen Prozess nicht sichtbar ist, wartet hier auf Clients.',
  gistBoundUdp:
    'Ein UDP-[[socket:Socket]]: [[!{processes}]] ist hier [[bound:gebunden]] und nimmt, was ankommt. | Ein UDP-[[socket:Socket]]: [[!{processes}]] sind hier [[bound:gebunden]] und nehmen, was ankommt.',
  gistBoundUdpHidden:
    'Ein UDP-[[socket:Socket]], [[bound:gebunden]] von einem nicht sichtbaren Prozess.',
  gistReserved:
    '[[!{processes}]] hat diesen [[port:Port]] belegt, wartet dort aber nicht. | [[!{processes}]] haben diesen [[port:Port]] belegt, warten dort aber nicht.',
  gistReservedHidden:
    'Ein nicht sichtbarer Prozess hat diesen [[port:Port]] belegt, ohne dort zu warten.',
  gistAccepted:
    '[[!{address}]] hat angerufen, und [[!{processes}]] hat [[accepted:angenommen]]. | [[!{address}]] hat angerufen; [[!{processes}]] halten die [[accepted:angenommene]] Verbindung.',
  gistAcceptedHidden:
    '[[!{address}]] hat angerufen, und ein nicht sichtbarer Prozess hat [[accepted:angenommen]].',
  gistAcceptedHere:
    '[[!{other}]] auf diesem Rechner hat angerufen, und [[!{processes}]] hat [[accepted:angenommen]]. | [[!{other}]] auf diesem Rechner hat angerufen; [[!{processes}]] halten die [[accepted:angenommene]] Verbindung.',
  gistAcceptedHereHidden:
    '[[!{other}]] auf diesem Rechner hat angerufen, und ein nicht sichtbarer Prozess hat [[accepted:angenommen]].',
  gistCalled: 'Anruf von [[!{processes}]] bei [[!{remote}]].',
  gistCalledHidden: 'Ein nicht sichtbarer Prozess hat [[!{remote}]] angerufen.',
  gistCalledHere: 'Anruf von [[!{processes}]] bei [[!{other}]], ebenfalls auf diesem Rechner.',
  gistCalledHereHidden:
    'Ein nicht sichtbarer Prozess hat [[!{other}]] angerufen, ebenfalls auf diesem Rechner.',
  gistEnds:
    'Ihre [[connection:Verbindung]] hat an jedem Ende einen [[socket:Socket]], und ihr [[five-tuple:5-Tupel]] gleicht keinem anderen.',
  gistSendsOnly:
    '[[!{processes}]] sendet an [[!{remote}]] und nimmt von niemandem sonst etwas an, ohne [[connection:Verbindung]]: UDP kennt keine. | [[!{processes}]] senden an [[!{remote}]] und nehmen von niemandem sonst etwas an, ohne [[connection:Verbindung]]: UDP kennt keine.',
  gistSendsOnlyHidden:
    'Ein nicht sichtbarer Prozess sendet per UDP an [[!{remote}]] und nimmt von niemandem sonst etwas an.',
  gistTimeWait:
    'Eine beendete [[connection:Verbindung]] mit [[!{remote}]]: Kein Prozess hält sie, und der Kernel behält sie kurz ([[time-wait:TIME-WAIT]]).',

  // What a process has open to one service.
  gistCalls:
    '[[!{processes}]] hat eine [[connection:Verbindung]] zu {protocol}-Port {port} von {addresses} offen. | [[!{processes}]] hat [[!{count} Verbindungen]] zu {protocol}-[[port:Port]] {port} von {addresses} offen, jede mit einem eigenen [[socket:Socket]].',
  gistCallsHidden:
    'Ein nicht sichtbarer Prozess hat eine [[connection:Verbindung]] zu {protocol}-Port {port} von {addresses} offen. | Ein nicht sichtbarer Prozess hat [[!{count} Verbindungen]] zu {protocol}-[[port:Port]] {port} von {addresses} offen.',

  // Who a remote is.
  gistRemoteSelf: '[[!Dieser Rechner]] selbst: Beide Enden dieser Verbindungen sind hier.',
  gistRemoteOwn:
    '[[!Dieser Rechner]] selbst, unter seiner Adresse an {interface}: Beide Enden dieser Verbindungen sind hier.',
  gistRemoteNear: '[[!{address}]] ist im Netzwerk von {interface}, neben diesem Rechner.',
  gistRemoteFar:
    '[[!{address}]] ist eine öffentliche Adresse, außerhalb der eigenen Netzwerke dieses Rechners.',
  gistRemotePrivate:
    '[[!{address}]] ist eine private Adresse: in einem Netzwerk hinter einem eigenen Router oder VPN, nicht im Internet.',
  gistRemoteLink: '[[!{address}]] hängt am selben Netzwerkabschnitt wie dieser Rechner.',
  gistRemoteGroup:
    '[[!{address}]] ist kein einzelner Rechner, sondern eine Gruppe ([[multicast:Multicast]] oder Broadcast).',
  gistRemoteReserved: '[[!{address}]] gehört zu einem Bereich für besondere Zwecke.',
  gistTheyCalled:
    'Von dort wurde eine [[connection:Verbindung]] geöffnet, zu {processes}. | Von dort wurden {count} [[connection:Verbindungen]] geöffnet, zu {processes}.',
  gistTheyCalledHidden:
    'Von dort wurde eine [[connection:Verbindung]] hierher geöffnet. | Von dort wurden {count} [[connection:Verbindungen]] hierher geöffnet.',
  gistWeCalled:
    'Eine [[connection:Verbindung]] dorthin wurde geöffnet von {processes}. | {count} [[connection:Verbindungen]] dorthin wurden geöffnet von {processes}.',
  gistWeCalledHidden:
    'Eine [[connection:Verbindung]] dorthin wurde von hier geöffnet. | {count} [[connection:Verbindungen]] dorthin wurden von hier geöffnet.',
  remoteElsewhere:
    'Welche Prozesse die anderen Enden halten, ist nur auf {address} selbst zu sehen. Der Name wird nur auf Wunsch nachgeschlagen.',

  // What a process has.
  gistProcessWaits:
    '[[!{process}]] wartet auf [[port:Port]] {ports}. | [[!{process}]] wartet auf {count} [[port:Ports]]: {ports}.',
  gistProcessClient: '[[!{process}]] wartet auf keinem Port und ist nur Client.',
  gistProcessAccepted:
    'Der Prozess hält eine [[accepted:angenommene]] Verbindung. | Der Prozess hält {count} [[accepted:angenommene]] Verbindungen.',
  gistProcessCalls:
    'Selbst hat er eine [[connection:Verbindung]] geöffnet, zu {remotes}. | Selbst hat er {count} [[connection:Verbindungen]] geöffnet, zu {remotes}.',
  bothProtocols:
    'Er hat sowohl TCP {port} als auch UDP {port}: eine Nummer, aber zwei verschiedene [[port:Ports]].',
  processDescriptors:
    'Er kennt seinen Socket als [[descriptor:Deskriptor]] {descriptors}, eine Nummer, die außerhalb niemand sieht. | Er kennt seine {count} Sockets als [[descriptor:Deskriptoren]] {descriptors}, Nummern, die außerhalb niemand sieht.',
  nobodyOtherUser:
    'Diese [[socket:Sockets]] gehören anderen Benutzern. Welche Prozesse sie halten, dürfen nur diese Benutzer und der Administrator sehen.',
  nobodyTimeWait:
    'Kein Prozess hält diese [[socket:Sockets]] mehr: Sie sind geschlossen, und der Kernel behält sie kurz.',
  nobodyKernel: 'Der Kernel selbst hält diese [[socket:Sockets]]; kein Prozess steht dahinter.',
  nobodyUnknown:
    'Es war kein Prozess zu finden, der diese [[socket:Sockets]] hält. Er ist vielleicht gerade beendet worden oder läuft in einem Container.',
} as const satisfies Translated<typeof english>;
