import { describe, expect, it } from 'vitest';
import {
  readEnds,
  readQueuesAndEnds,
  splitEndpoint,
  takeColumns,
} from '../../../src-main/core/dump/columns.ts';

describe('takeColumns', () => {
  it('parts at any white space and keeps the rest as it is', () => {
    expect(takeColumns('  a \t b   c  d ', 2)).toEqual({ columns: ['a', 'b'], rest: 'c  d' });
    expect(takeColumns('a b', 2)).toEqual({ columns: ['a', 'b'], rest: '' });
    expect(takeColumns('a', 2)).toBeNull();
    expect(takeColumns('', 1)).toBeNull();
  });
});

describe('splitEndpoint', () => {
  it.each([
    ['127.0.0.1:80', ':', '127.0.0.1', '80'],
    [':::22', ':', '::', '22'],
    ['[::1]:22', ':', '[::1]', '22'],
    ['*:*', ':', '*', '*'],
    ['127.0.0.1.80', '.', '127.0.0.1', '80'],
    ['fe80::1%lo0.80', '.', 'fe80::1%lo0', '80'],
    ['*.*', '.', '*', '*'],
  ] as const)('%s', (text, separator, address, port) => {
    expect(splitEndpoint(text, separator)).toEqual({ address, port });
  });

  it.each([':80', '', '*', '127.0.0.1:http', '127.0.0.1:', '127.0.0.1:123456', '127.0.0.1:-1'])(
    'refuses %j',
    (text) => {
      expect(splitEndpoint(text, ':')).toBeNull();
    },
  );
});

describe('readEnds and readQueuesAndEnds', () => {
  it('read both ends or nothing', () => {
    const ends = { localAddress: 'a', localPort: '1', remoteAddress: 'b', remotePort: '*' };
    expect(readEnds('a:1', 'b:*', ':')).toEqual(ends);
    expect(readEnds('a:1', 'b', ':')).toBeNull();
    const queues = { receiveQueueBytes: 3, sendQueueBytes: 4 };
    expect(readQueuesAndEnds(['3', '4', 'a:1', 'b:*'], ':')).toEqual({ ...ends, ...queues });
    expect(readQueuesAndEnds(['3', '-4', 'a:1', 'b:*'], ':')).toBeNull();
    expect(readQueuesAndEnds([], ':')).toBeNull();
  });
});
