import { portNames } from '../../core/settings/own-names.ts';
import type { RequestHandlers } from '../requests/request-handlers.ts';
import { checkedFilter } from '../requests/checked-filter.ts';
import type { History } from './history.ts';

/** The requests that speak of the past. */
export type HistoryRequest =
  'history.status' | 'history.events' | 'history.tableAt' | 'history.counts' | 'history.port';

/** Answers them from whatever history there is now. */
export function historyHandlers(history: () => History): Pick<RequestHandlers, HistoryRequest> {
  return {
    'history.status': () => history().status(),
    'history.events': (question) => {
      checkedFilter('history.events', question.filter);
      return history().ask<'events'>({ kind: 'events', ...question, names: portNames() });
    },
    'history.tableAt': ({ atMs }) => history().ask<'table-at'>({ kind: 'table-at', atMs }),
    'history.counts': (question) => {
      checkedFilter('history.counts', question.filter);
      return history().ask<'counts'>({ kind: 'counts', ...question, names: portNames() });
    },
    'history.port': (question) => history().ask<'port'>({ kind: 'port', ...question }),
  };
}
