import type { Translated } from '../catalogue.ts';
import type { explainUnused as english } from '../english/explain-unused.ts';

/** German words of the explain area for a port that nobody has, and why a bind may fail. */
export const explainUnused = {
  // A port nobody listens on.
  unusedFree:
    'Auf TCP-[[port:Port]] {port} wartet niemand, und nichts hier hindert ein Programm, das ihn haben will.',
  unusedButTaken:
    'Auf TCP-[[port:Port]] {port} wartet niemand, aber ein Programm, das ihn haben will, kann trotzdem abgewiesen werden.',
  unusedZero:
    'Port 0 ist kein Port, den jemand erreichen kann: Ein Programm, das ihn verlangt, bekommt vom System einen freien.',
  unusedReserved:
    '{processes} hat {endpoints} belegt, ohne dort zu warten, und hält alle anderen fern.',
  unusedReservedHidden:
    'Ein nicht sichtbarer Prozess hat {endpoints} belegt, ohne dort zu warten, und hält alle anderen fern.',
  unusedAccepted:
    'Eine Verbindung eines geschlossenen [[listener:Listeners]] ist noch offen in {processes}. Sie beenden oder den neuen Server SO_REUSEADDR setzen lassen. | {count} Verbindungen eines geschlossenen [[listener:Listeners]] sind noch offen in {processes}. Sie beenden oder den neuen Server SO_REUSEADDR setzen lassen.',
  unusedAcceptedHidden:
    'Eine Verbindung eines geschlossenen [[listener:Listeners]] ist noch offen. Den neuen Server SO_REUSEADDR setzen lassen oder warten, bis sie endet. | {count} Verbindungen eines geschlossenen [[listener:Listeners]] sind noch offen. Den neuen Server SO_REUSEADDR setzen lassen oder warten, bis sie enden.',
  unusedClient:
    '{processes} hat ihn als Client, für die Verbindung zu {remotes}. Danach ist er frei. | {processes} hat ihn als Client, für {count} Verbindungen ({remotes}). Danach ist er frei.',
  unusedClientHidden:
    'Ein Client hat ihn, für die Verbindung zu {remotes}. Danach ist er frei. | Ein Client hat ihn, für {count} Verbindungen ({remotes}). Danach ist er frei.',
  unusedTimeWait:
    'Eine Verbindung dorthin ist vorbei, aber der Kernel behält sie noch etwa eine Minute ([[time-wait:TIME-WAIT]]). Server, die wie die meisten SO_REUSEADDR setzen, bekommen den Port trotzdem. | {count} Verbindungen dorthin sind vorbei, aber der Kernel behält sie noch etwa eine Minute ([[time-wait:TIME-WAIT]]). Server, die wie die meisten SO_REUSEADDR setzen, bekommen den Port trotzdem.',
  unusedUdp:
    'UDP-Port {port} wird von {processes} benutzt. Das ist ein anderer Port und steht niemandem im Weg.',
  unusedUdpHidden:
    'UDP-Port {port} wird benutzt. Das ist ein anderer Port und steht niemandem im Weg.',
  privilegedLinux:
    'Ports unter 1024 verlangen root oder die Capability CAP_NET_BIND_SERVICE (oder ein niedrigeres sysctl net.ipv4.ip_unprivileged_port_start).',
  privilegedMac:
    'Um auf einer einzelnen Adresse zu warten, verlangen Ports unter 1024 root; auf allen Adressen (0.0.0.0 oder ::) nicht.',
  airPlay:
    'Der AirPlay-Empfänger von macOS belegt die Ports 5000 und 7000, wenn er eingeschaltet ist. Er lässt sich in den Systemeinstellungen unter „Allgemein“, „AirDrop & Handoff“ ausschalten.',
  reservedRanges:
    'Windows (Hyper-V, WSL, Docker) hat vielleicht einen Bereich reserviert, der ihn enthält, und verweigert ihn dann allen mit „Zugriff verweigert“. „netsh interface ipv4 show excludedportrange protocol={protocol}“ listet die Bereiche.',
  httpSys:
    'Der Webdienst von Windows (http.sys, erscheint als PID 4) hält ihn vielleicht für IIS oder einen anderen Dienst. „netsh http show servicestate“ gibt Auskunft.',
  otherNamespace:
    'Ein Programm in einem Container hat eigene Ports: Es kann dort {port} haben, ohne in dieser Tabelle zu stehen, und ist hier nicht im Weg.',
  virtualMachine:
    'Ein Programm in einem Container oder einer virtuellen Maschine hat eigene Ports: Es kann dort {port} haben, ohne in dieser Tabelle zu stehen.',
  unusedUdpFree:
    'An UDP-[[port:Port]] {port} ist niemand [[bound:gebunden]], und nichts hier hindert ein Programm, das ihn haben will.',
  unusedUdpButTaken:
    'Was an UDP-[[port:Port]] {port} ankommt, nimmt niemand an, aber ein Programm, das ihn haben will, kann trotzdem abgewiesen werden.',
  unusedUdpClient:
    '{processes} hat ihn als Client, um Pakete mit {remotes} auszutauschen. Schließt dieser Socket, ist er frei. | {processes} hat ihn als Client, in {count} Sockets ({remotes}). Schließen sie, ist er frei.',
  unusedUdpClientHidden:
    'Ein Client hat ihn, um Pakete mit {remotes} auszutauschen. Schließt dieser Socket, ist er frei. | Ein Client hat ihn, in {count} Sockets ({remotes}). Schließen sie, ist er frei.',
  unusedTcp:
    'TCP-Port {port} wird von {processes} benutzt. Das ist ein anderer Port und steht niemandem im Weg.',
  unusedTcpHidden:
    'TCP-Port {port} wird benutzt. Das ist ein anderer Port und steht niemandem im Weg.',
} as const satisfies Translated<typeof english>;
