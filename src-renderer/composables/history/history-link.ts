import type { Client } from '../../../src-main/core/contract/client.ts';
import type { RequestArgument, RequestResult } from '../../../src-main/core/contract/contract.ts';

/** What the window may ask about the past. */
export interface HistoryLink {
  readonly status: () => Promise<RequestResult<'history.status'>>;
  readonly events: (
    question: RequestArgument<'history.events'>,
  ) => Promise<RequestResult<'history.events'>>;
  readonly tableAt: (atMs: number) => Promise<RequestResult<'history.tableAt'>>;
  readonly counts: (
    question: RequestArgument<'history.counts'>,
  ) => Promise<RequestResult<'history.counts'>>;
  readonly port: (
    question: RequestArgument<'history.port'>,
  ) => Promise<RequestResult<'history.port'>>;
}

/** Asks over a client. */
export function historyLink(client: Client): HistoryLink {
  return {
    status: () => client.request('history.status', null),
    events: (question) => client.request('history.events', question),
    tableAt: (atMs) => client.request('history.tableAt', { atMs }),
    counts: (question) => client.request('history.counts', question),
    port: (question) => client.request('history.port', question),
  };
}
