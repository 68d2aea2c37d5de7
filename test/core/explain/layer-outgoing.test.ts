import { describe, expect, it } from 'vitest';
import { layerOutgoing } from '../../../src-main/core/explain/layer-outgoing.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { anOwner, outgoingFrom } from '../../support/build-socket.ts';
import { aContext, keysOf, sentencesOf } from '../../support/explained.ts';

const chromium = [anOwner(9120, 'chromium')];

function layersOf(...sockets: readonly Socket[]) {
  const [group] = groupByPort(sockets).outgoing;
  if (group === undefined) throw new Error('no group');
  return layerOutgoing(group, aContext);
}

describe('layerOutgoing', () => {
  it('explains a single connection as the socket it is', () => {
    const { gist } = layersOf(outgoingFrom('10.0.0.2:50001', '192.0.2.1:443', chromium));
    expect(keysOf(gist)).toEqual(['gistCalled', 'gistEnds']);
  });

  it('counts several, names where they lead and what differs', () => {
    const { gist, sockets, more } = layersOf(
      outgoingFrom('10.0.0.2:50001', '192.0.2.1:443', chromium),
      outgoingFrom('10.0.0.2:50003', '192.0.2.1:443', chromium),
      outgoingFrom('10.0.0.2:50002', '192.0.2.9:443', chromium, { state: 'CLOSE-WAIT' }),
    );
    expect(sentencesOf(gist)).toEqual([
      'chromium 9120 has 3 connections open to TCP port 443 of 192.0.2.1, 192.0.2.9, each with a socket of its own.',
    ]);
    expect(sentencesOf(sockets)[0]).toBe(
      '2 connections go to the very same endpoint 192.0.2.1:443. They are equal but for the local port: 50001, 50003.',
    );
    expect(keysOf(sockets)).toEqual(['sameService', 'callCloseWait']);
    expect(keysOf(more)).toEqual(['portsGiven']);
  });

  it('says so where the process cannot be seen', () => {
    const hidden = ['50001', '50002'].map((port) =>
      outgoingFrom(`10.0.0.2:${port}`, '192.0.2.1:443', []),
    );
    expect(keysOf(layersOf(...hidden).gist)).toEqual(['gistCallsHidden']);
  });
});
