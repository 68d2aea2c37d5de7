import { flatColumns } from './flat-columns.ts';
import { trafficViewColumns } from './traffic-view-columns.ts';
import type { ViewColumn } from './view-column.ts';
import type { ViewName } from '../view-name.ts';

const age: ViewColumn = {
  name: 'age',
  words: 'window.columnAge',
  sort: 'age',
  leastPx: 62,
  atEnd: true,
};
const process: ViewColumn = {
  name: 'process',
  words: 'window.columnProcess',
  sort: 'process',
  leastPx: 140,
  share: 1.5,
};
const connections: ViewColumn = {
  name: 'connections',
  words: 'window.columnConnections',
  fullWords: 'window.columnConnectionsFull',
  sort: 'connections',
  leastPx: 46,
  atEnd: true,
};

/** The columns of each view, in their usual order. */
export const viewColumns: Readonly<Record<ViewName, readonly ViewColumn[]>> = {
  ports: [
    { name: 'port', words: 'window.columnPort', sort: 'port', leastPx: 118, lead: true },
    { name: 'service', words: 'window.columnService', sort: 'service', leastPx: 84, share: 1 },
    { name: 'scope', words: 'window.columnScope', sort: 'scope', leastPx: 112, mostPx: 152 },
    {
      name: 'addresses',
      words: 'window.columnAddresses',
      leastPx: 90,
      share: 0.8,
      extra: true,
    },
    process,
    { name: 'project', words: 'window.columnProject', leastPx: 84, share: 0.6, extra: true },
    connections,
    {
      name: 'history',
      words: 'window.columnHistory',
      fullWords: 'window.columnHistoryFull',
      leastPx: 40,
      mostPx: 72,
      yields: true,
      isOfNow: true,
    },
    age,
  ],
  processes: [
    { ...process, leastPx: 184, share: 1, lead: true },
    { name: 'project', words: 'window.columnProject', leastPx: 72, share: 0.8 },
    { name: 'command', words: 'window.columnCommand', leastPx: 72, share: 1.2 },
    { name: 'directory', words: 'window.columnDirectory', leastPx: 84, share: 1, extra: true },
    { name: 'ports', words: 'window.columnListens', sort: 'ports', leastPx: 84, share: 0.6 },
    { name: 'remotes', words: 'window.columnTalks', sort: 'remotes', leastPx: 84, share: 0.7 },
    connections,
    ...trafficViewColumns,
    { ...age, words: 'window.columnRunning' },
  ],
  remotes: [
    {
      name: 'remote',
      words: 'window.columnRemote',
      sort: 'remote',
      leastPx: 200,
      share: 1.8,
      lead: true,
    },
    { name: 'services', words: 'window.columnServices', sort: 'services', leastPx: 90, share: 1.2 },
    process,
    {
      name: 'incoming',
      words: 'window.columnIncoming',
      fullWords: 'window.columnIncomingFull',
      sort: 'incoming',
      leastPx: 46,
      atEnd: true,
    },
    {
      name: 'outgoing',
      words: 'window.columnOutgoing',
      fullWords: 'window.columnOutgoingFull',
      sort: 'outgoing',
      leastPx: 46,
      atEnd: true,
    },
    ...trafficViewColumns,
    age,
  ],
  sockets: flatColumns,
  unix: [
    { name: 'path', words: 'window.columnPath', sort: 'path', leastPx: 150, share: 2 },
    { name: 'state', words: 'window.columnState', sort: 'state', leastPx: 84, mostPx: 104 },
    { name: 'type', words: 'window.columnType', sort: 'type', leastPx: 72 },
    process,
    { name: 'otherEnd', words: 'window.columnOtherEnd', leastPx: 120, share: 1 },
    {
      name: 'inode',
      words: 'window.factInode',
      sort: 'inode',
      leastPx: 70,
      atEnd: true,
      extra: true,
    },
  ],
};
