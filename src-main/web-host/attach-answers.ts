import type { IncomingMessage, Server } from 'node:http';
import { answerHttp } from './answer-http.ts';
import { answerUpgrade } from './answer-upgrade.ts';
import type { Gate } from './gate.ts';
import { createStrangerConnections } from './stranger-connections.ts';
import type { WireServer } from './wire-server.ts';

/** What answers the requests and upgrades of a server. */
export interface Answers {
  readonly gate: Gate;
  readonly wire: WireServer;
  readonly rendererDirectory: string;
  /** How many connections without a session may be open. */
  readonly strangerConnections: number;
}

/** Makes `server` answer. To be called before its first connection can have come in. */
export function attachAnswers(server: Server, answers: Answers): void {
  const { gate, wire, rendererDirectory } = answers;
  const strangers = createStrangerConnections(answers.strangerConnections);
  const trustIfKnown = (request: IncomingMessage): void => {
    if (gate.hasSession(request)) strangers.trust(request.socket);
  };
  server.on('connection', (socket) => {
    strangers.add(socket);
  });
  server.on('request', (request, response) => {
    trustIfKnown(request);
    void answerHttp(request, response, gate, rendererDirectory);
  });
  server.on('upgrade', (request, socket, head) => {
    trustIfKnown(request);
    answerUpgrade(request, socket, head, gate, wire);
  });
}
