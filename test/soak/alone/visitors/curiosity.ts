import type { PoliteWindow } from './polite-window.ts';

type Question = (window: PoliteWindow) => Promise<unknown>;

const hourMs = 3_600_000;

/** What a person may want to know next, one after the other, of everything that can be asked. */
export function curiosity(turn: number): Question {
  const nowMs = Date.now();
  const questions: readonly Question[] = [
    (window) => window.ask('monitor.status', null),
    (window) => window.ask('process.details', { pid: 1 + (turn % 500), startedAtMs: null }),
    (window) => window.ask('alerts.list', null),
    (window) => window.ask('history.status', null),
    (window) =>
      window.ask('history.events', {
        filter: turn % 2 === 0 ? '' : 'state:listen',
        fromMs: null,
        toMs: null,
        limit: 500,
        cursor: null,
      }),
    (window) =>
      window.ask('history.counts', {
        filter: '',
        fromMs: nowMs - hourMs,
        toMs: nowMs,
        buckets: 120,
        group: 'all',
      }),
    (window) => window.ask('history.tableAt', { atMs: nowMs - 30_000 }),
    (window) =>
      window.ask('history.port', { protocol: 'tcp', port: 1024 + (turn % 60_000), network: null }),
    (window) => window.ask('unix.read', null),
    (window) => window.ask('traffic.read', null),
    (window) =>
      window.ask('snapshot.export', { format: 'html', filter: 'proc:node', redacted: true }),
    (window) => window.ask('snapshot.export', { format: 'csv', filter: '', redacted: false }),
    (window) =>
      window.ask('alerts.rehearse', { id: 'all', enabled: true, kind: 'watched', filter: 'tcp' }),
    (window) => window.ask('alerts.accept', { ids: null }),
  ];
  return questions[turn % questions.length] ?? (() => Promise.resolve());
}
