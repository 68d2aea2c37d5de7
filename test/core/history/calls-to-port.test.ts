import { describe, expect, it } from 'vitest';
import { callsToPort, type CallLife } from '../../../src-main/core/history/calls-to-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { acceptedAt, anOwner, outgoingFrom } from '../../support/build-socket.ts';

const port = '127.0.0.1:8123';
const caller = '127.0.0.1:50000';
const alpha = anOwner(1, 'alpha');
const curl = anOwner(2, 'curl');

function life(socket: Socket, changes: Partial<CallLife> = {}): CallLife {
  return { socket, closedAtMs: null, other: null, ...changes };
}

const left = { state: 'TIME-WAIT', ownerReason: 'time-wait' } as const;
const accepted = acceptedAt(port, caller, [alpha]);
const calling = outgoingFrom(caller, port, [curl]);
const leftHere = acceptedAt(port, caller, [], left);
const leftThere = outgoingFrom(caller, port, [], left);

const told = (calls: ReturnType<typeof callsToPort>) =>
  calls.map(({ remote, owner, overWhenSeen }) => [remote.port, owner?.name ?? null, overWhenSeen]);

describe('callsToPort', () => {
  it('names the process at the other end', () => {
    expect(told(callsToPort([life(accepted, { other: calling })], []))).toEqual([
      [50_000, 'curl', false],
    ]);
  });

  it('tells of a connection of which only the port’s side is left that it was over', () => {
    expect(told(callsToPort([life(leftHere)], []))).toEqual([[50_000, null, true]]);
  });

  it('tells of a connection of which only the caller’s side is left', () => {
    expect(told(callsToPort([], [life(leftThere)]))).toEqual([[50_000, null, true]]);
  });

  it('counts a connection once whose both sides were seen, also one after the other', () => {
    const closed = life(accepted, { closedAtMs: 5000, other: calling });
    expect(told(callsToPort([closed], [life(calling)]))).toEqual([[50_000, 'curl', false]]);
    const after = life({ ...leftThere, firstSeenAtMs: 5000 });
    expect(callsToPort([closed], [after])).toHaveLength(1);
    expect(callsToPort([life(leftHere)], [life(leftThere)])).toHaveLength(1);
  });

  it('counts two connections between the same endpoints at different times', () => {
    const closed = life(accepted, { closedAtMs: 5000 });
    const after = life({ ...leftThere, firstSeenAtMs: 90_000 });
    expect(told(callsToPort([closed], [after]))).toEqual([
      [50_000, null, false],
      [50_000, null, true],
    ]);
  });

  it('keeps the process of a caller that was seen while it lived', () => {
    const former = { ...leftThere, formerOwners: [curl] };
    expect(told(callsToPort([], [life(former)]))).toEqual([[50_000, 'curl', false]]);
  });

  it('says of a caller on another machine nothing but its address while it is connected', () => {
    const call = acceptedAt('192.168.1.20:8123', '10.0.0.9:40000', [alpha]);
    expect(told(callsToPort([life(call)], []))).toEqual([[40_000, null, false]]);
  });

  it('takes a caller that closed its end for over, although the port’s end still stands', () => {
    const orphan = outgoingFrom(caller, port, [], { state: 'FIN-WAIT-2', ownerReason: 'kernel' });
    const waiting = { ...accepted, state: 'CLOSE-WAIT' } as const;
    expect(told(callsToPort([life(waiting, { other: orphan })], []))).toEqual([
      [50_000, null, true],
    ]);
  });

  it('does not take one who was never answered for one who connected', () => {
    const knocking = outgoingFrom(caller, port, [curl], { state: 'SYN-SENT' });
    expect(callsToPort([], [life(knocking)])).toEqual([]);
  });
});
