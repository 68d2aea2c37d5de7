import type { ViewColumn } from './view-column.ts';

const shared = { atEnd: true, extra: true, isOfNow: true, greatestFirst: true } as const;

/** What connections carry; it is read only while one of these is shown. */
export const trafficViewColumns: readonly ViewColumn[] = [
  {
    name: 'received',
    words: 'traffic.received',
    fullWords: 'traffic.receivedFull',
    sort: 'received',
    leastPx: 74,
    ...shared,
  },
  {
    name: 'sent',
    words: 'traffic.sent',
    fullWords: 'traffic.sentFull',
    sort: 'sent',
    leastPx: 74,
    ...shared,
  },
  {
    name: 'traffic',
    words: 'traffic.now',
    fullWords: 'traffic.nowFull',
    sort: 'traffic',
    leastPx: 78,
    ...shared,
  },
];
