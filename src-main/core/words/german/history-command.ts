/** German words of the command that tells the past. */
export const historyCommand = {
  backwards: 'Diese Zeit endet, bevor sie beginnt: --since liegt nach --until.',
  portAlone: '--port sagt alles, was über einen Port bekannt ist: den Filter weglassen.',
  portFormat: '--port schreibt eine Tabelle oder json, nicht {format}.',
  portShortened: 'Nur das Neueste ist genannt; es gibt mehr.',
  portNone: 'Über diesen Port ist nichts aufgezeichnet. Der Verlauf reicht von {from} bis {to}.',
  reach: 'Der Verlauf reicht von {from} bis {to}.',
  'no-tenures': 'Niemand wurde gesehen, der darauf wartete.',
  'no-callers': 'Niemand wurde gesehen, der sich verband.',
  heldBefore:
    'Laut Aufzeichnung hatte ihn zuvor: {tenure}. „portside history --port {port}“ sagt, wer sich verband.',
  port: 'wer diesen Port (8123, 53/udp) hatte und wer sich verband, auch wenn er jetzt zu ist',
  shortened:
    'Nur die neuesten {count} Ereignisse sind gezeigt. Mit --since oder einem Filter eingrenzen.',
  nothing: 'In dieser Zeit ist nichts geschehen.',
  nothingMatches: 'Nichts, was in dieser Zeit geschah, passt.',
  unknownTime: 'Über diese Zeit ist nichts bekannt. Der Verlauf reicht von {from} bis {to}.',
} as const;
