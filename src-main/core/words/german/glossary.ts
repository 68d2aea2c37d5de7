import type { Catalogue } from '../catalogue.ts';

/** German words of the glossary area; the picture is a telephone here too. */
export const glossary = {
  port: 'Eine Zahl von 0 bis 65535, die einen Dienst auf einem Rechner bezeichnet, so wie eine Durchwahl einen Schreibtisch. TCP und UDP haben je eigene: TCP 53 und UDP 53 sind verschiedene Ports. Ein Port ist nur eine Nummer; benutzt wird er von Sockets.',
  socket:
    'Ein Ende des Datenverkehrs, von einem Prozess gehalten: das Telefon auf dem Schreibtisch. Mehrere Telefone können unter einer Nummer klingeln; so können viele Sockets denselben lokalen Port haben.',
  endpoint:
    'Adresse und Port zusammen, etwa 127.0.0.1:80. Mit dem Protokoll zusammen auch Halbassoziation genannt.',
  listener:
    'Ein TCP-Socket, der wie eine Telefonzentrale auf Anrufer wartet. Er spricht nie selbst: Für jeden Anrufer gibt er einen neuen Socket aus und wartet weiter.',
  accepted:
    'Eine Verbindung, die hereinkam: Der Listener hat abgehoben und das Gespräch einem neuen Socket übergeben, der denselben lokalen Port hat wie der Listener.',
  connection:
    'Ein Gespräch zwischen zwei Sockets, einem an jedem Ende, jeder von einem Prozess seines eigenen Rechners gehalten. In älteren Büchern: Assoziation.',
  bound:
    'So heißt ein Socket, der eine Adresse und einen Port belegt hat. Ein UDP-Socket ist immer nur gebunden: Wie ein Briefkasten nimmt er, was kommt, ohne dass vorher jemand anrufen muss.',
  'five-tuple':
    'Protokoll, lokale Adresse, lokaler Port, Remoteadresse, Remoteport. Keine zwei Verbindungen stimmen in allen fünf überein; so weiß das System immer, zu welchem Socket ein Paket gehört.',
  descriptor:
    'Die Nummer, unter der ein Prozess einen seiner offenen Sockets oder Dateien kennt, wie eine Nebenstelle im Büro. Von außen kann sie niemand sehen oder benutzen.',
  'shared-port':
    'Ein Port, auf dem mehrere Sockets warten: ein Telefon, das mehreren Leuten bei der Einstellung in die Hand gegeben wurde (ein Listener, den Kindprozesse erben), oder mehrere Telefone unter einer Nummer, die abwechselnd klingeln (SO_REUSEPORT).',
  interface:
    'Eine Netzwerkkarte, echt oder nachgebildet, über die ein Rechner in einem Netzwerk ist, etwa eth0. Jede hat eigene Adressen; ein Programm ist an eine davon gebunden oder an alle zugleich.',
  loopback:
    'Die Adressen 127.0.0.0/8 und ::1, über die ein Rechner mit sich selbst spricht: eine Hausleitung. Was dorthin geht, verlässt den Rechner nie.',
  'unspecified-address':
    'Die Adressen 0.0.0.0 und ::. Ein Programm, das auf einer davon wartet, wartet auf allen Adressen des Rechners.',
  'ephemeral-port':
    'Ein Port, den das System einem Client für eine Verbindung leiht, so wie eine Telefonzelle ihre Nummer leiht. Nach dem Gespräch geht er zurück.',
  multicast:
    'Adressen, die für eine Gruppe stehen: Was dorthin geht, erreicht alle Mitglieder, wie bei einer Telefonkonferenz.',
  established:
    'Der Zustand einer Verbindung, in dem beide Seiten sich auf das Gespräch verständigt haben und sprechen können.',
  'close-wait':
    'Die andere Seite hat aufgelegt, diese noch nicht. Ein Programm, das nie auflegt, sammelt verwaiste Sockets an.',
  'time-wait':
    'Das Gespräch ist vorbei. Die Seite, die zuerst aufgelegt hat, hält die Leitung noch etwa eine Minute frei, damit ein verspätetes Wort nicht als Teil des nächsten Gesprächs gilt.',
  'unix-socket':
    'Ein Socket, der über einen Pfad im Dateisystem statt über Adresse und Port erreicht wird: eine Sprechanlage im Haus. Nur Programme dieses Rechners können ihn benutzen; „portside list --unix“ zählt sie auf.',
  scope:
    'Wer einen Socket erreichen kann: nur Programme auf diesem Rechner, ein Netzwerk oder alle Netzwerke des Rechners. Es folgt aus der Adresse, an die der Socket gebunden ist.',
} as const satisfies Catalogue['glossary'];
