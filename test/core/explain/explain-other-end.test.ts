import { describe, expect, it } from 'vitest';
import { explainOtherEnd } from '../../../src-main/core/explain/explain-other-end.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../support/build-socket.ts';
import { aContext, keysOf } from '../../support/explained.ts';

const here = acceptedAt('192.168.1.20:80', '192.168.1.20:50000');
const away = acceptedAt('192.168.1.20:80', '192.168.1.77:50000');

function withOther(other: ReturnType<typeof outgoingFrom>): typeof aContext {
  return { ...aContext, conversations: new Map([[here.id, other]]) };
}

describe('explainOtherEnd', () => {
  it('names the process at the other end', () => {
    const other = outgoingFrom('192.168.1.20:50000', '192.168.1.20:80', [anOwner(7, 'curl')]);
    expect(explainOtherEnd(here, withOther(other))).toEqual([
      {
        key: 'explain.otherEnd',
        values: {
          remote: '192.168.1.20:50000',
          address: '192.168.1.20',
          processes: 'curl 7',
          count: 1,
        },
      },
    ]);
  });

  it('says when that process cannot be seen', () => {
    const hidden = outgoingFrom('192.168.1.20:50000', '192.168.1.20:80');
    expect(keysOf(explainOtherEnd(here, withOther(hidden)))).toEqual(['otherEndHidden']);
  });

  it('tells an end of this machine that is gone from one on another computer', () => {
    expect(keysOf(explainOtherEnd(here, aContext))).toEqual(['otherEndGone']);
    const loopback = acceptedAt('127.0.0.1:80', '127.0.0.1:9');
    expect(keysOf(explainOtherEnd(loopback, aContext))).toEqual(['otherEndGone']);
    expect(keysOf(explainOtherEnd(away, aContext))).toEqual(['otherEndElsewhere']);
  });

  it('says nothing of a socket without another end', () => {
    expect(explainOtherEnd(listenerAt('0.0.0.0:80'), aContext)).toEqual([]);
  });
});
