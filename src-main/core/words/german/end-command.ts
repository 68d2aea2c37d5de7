/** German words of the end command area. */
export const endCommand = {
  helpSummary: 'einen Prozess beenden, nach Port, PID oder Filter',
  helpDescription:
    'Beendet einen Prozess: höflich, nachdem gezeigt und gefragt wurde, was sich schließt und wer getrennt wird. TARGET ist ein Port (8123, 53/udp), eine PID (pid:812) oder ein Filter für Sockets; eine Zahl allein meint, wer auf diesem Port wartet oder diese PID hat. Sind mehrere Prozesse gemeint, werden sie zur Auswahl aufgelistet. PID und Startzeit werden unmittelbar vor jedem Signal geprüft.',
  yes: 'nicht fragen; nötig, wo es kein Terminal gibt',
  force: 'erzwingen (SIGKILL), falls er fünf Sekunden nach dem höflichen Signal noch läuft',
  children: 'auch seine Kindprozesse beenden',
  onlyShow: 'nur zeigen, was geschehen würde',
  helpExamples: `Exit-Codes: 0 beendet, 1 nicht beendet (niemand gemeint, abgelehnt, verneint, läuft noch
oder der Port ist wieder belegt), 2 unverstanden oder --yes fehlt.

Beispiele:
  portside end 8123
  portside end pid:4711 --children
  portside end proc:node port:3000 --dry-run
  portside end 3000/tcp --yes --force && npm start`,
  several: 'Ein Prozess kann gemeint sein. | {count} Prozesse können gemeint sein:',
  waits: 'wartet auf {places}',
  parent: 'Elternprozess eines der anderen | Elternprozess von {count} der anderen',
  byPid: 'hat diese PID',
  which: 'Welcher? 1 bis {count}, oder Eingabetaste für keinen:',
  sayWhich: 'Angeben, welcher, zum Beispiel „portside end pid:{pid}“.',
  noSuch: 'Eine Nummer {text} steht nicht in der Liste, nur 1 bis {count}. Nichts wurde beendet.',
  nobody: 'Angeben, wer enden soll: ein Port, pid:NUMMER oder ein Filter.',
  noPid: 'Kein Prozess hat die PID {pid}.',
  noPort:
    'Niemand wartet auf Port {text}, und kein Prozess hat diese PID. Mehr sagt „portside explain {text}“.',
  noPortOf: 'Niemand wartet auf Port {text}. Mehr sagt „portside explain {text}“.',
  noOwner:
    'Ein Socket wartet auf Port {text}, aber es gibt keinen Prozess, der zu beenden wäre ({reason}). Mehr sagt „portside explain {text}“.',
  noMatch:
    'Kein Prozess hält einen Socket, der zu {text} passt. „portside list {text}“ zeigt, was passt.',
  hidden:
    'Er gehört jemand anderem, sein Prozess ist nicht zu sehen. Mit mehr Rechten: „sudo portside end {text}“.',
  hiddenWindows:
    'Er gehört jemand anderem, sein Prozess ist nicht zu sehen. In einem als Administrator geöffneten Terminal: „portside end {text}“.',
  restarter:
    'Vermutlich hat sein Elternprozess {process} ihn neu gestartet: „portside end pid:{pid} --children“ beendet beide.',
  childrenToo: 'Er endet auch. | Sie enden auch.',
  childrenStay:
    'Sonst läuft er weiter, sofern er nicht von selbst endet; --children beendet auch ihn. | Sonst laufen sie weiter, sofern sie nicht von selbst enden; --children beendet auch sie.',
  dryRun: 'Nichts wurde beendet: Das zeigt nur, was geschehen würde.',
  declined: 'Nichts wurde beendet.',
  interrupted: 'Unterbrochen: Er wurde gebeten zu enden, läuft aber vielleicht noch.',
  needsYes:
    'Niemand ist da, der antworten könnte. Ist es so gewollt, --yes anfügen; nichts wurde beendet.',
  forceIt: 'Erzwingen?',
  useForce: 'Mit --force endet er trotzdem; er kann dann nichts mehr speichern.',
  yesOrNo: '{question} [j/N]',
  yesWords: 'j ja',
} as const;
