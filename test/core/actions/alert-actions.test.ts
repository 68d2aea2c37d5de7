import { describe, expect, it } from 'vitest';
import { alertActions, type AlertWishes } from '../../../src-main/core/actions/alert-actions.ts';
import { portTarget, socketTarget } from '../../../src-main/core/actions/row-target.ts';
import { unaskedKinds } from '../../../src-main/core/alerts/muted-program.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const node = anOwner(4711, 'node');
const nothing: AlertWishes = { watchedPlaces: [], muted: [] };

function offered(socket: Socket, wishes: AlertWishes = nothing) {
  return alertActions(socketTarget(socket, null), wishes);
}

function labels(socket: Socket, wishes?: AlertWishes) {
  return offered(socket, wishes).map(({ label, hint }) => `${label.key} ${hint}`);
}

describe('alertActions', () => {
  it('offers to tell of the port of a service, by protocol, and never of its program', () => {
    expect(labels(listenerAt('0.0.0.0:3000', [node]))).toEqual([
      'action.watch-port 3000/tcp',
      'action.never-tell node',
    ]);
    expect(labels(boundAt('0.0.0.0:53', []))).toEqual(['action.watch-port 53/udp']);
    expect(labels(acceptedAt('127.0.0.1:3000', '127.0.0.1:5000'))).toEqual([
      'action.watch-port 3000/tcp',
    ]);
  });

  it('offers nothing of the port a client got from the system', () => {
    const call = outgoingFrom('10.0.0.1:50000', '10.0.0.2:443', [node]);
    expect(labels(call)).toEqual(['action.never-tell node']);
    expect(labels(outgoingFrom('10.0.0.1:500', '10.0.0.2:500'))).toEqual([]);
  });

  it('offers the opposite of what stands, and does it', () => {
    const muted = unaskedKinds.map((kind) => ({ kind, program: 'node' }));
    const actions = offered(listenerAt('0.0.0.0:3000', [node]), {
      watchedPlaces: ['3000'],
      muted,
    });
    expect(actions.map(({ deed }) => deed)).toEqual([
      { kind: 'watch', place: { protocol: 'tcp', port: 3000 }, watch: false },
      { kind: 'tell', program: 'node', tell: true },
    ]);
    expect(actions.map(({ label }) => label.key)).toEqual([
      'action.unwatch-port',
      'action.tell-again',
    ]);
  });

  it('names each program once, nobody without a name, and none of very many', () => {
    const owners = [node, anOwner(4712, 'node'), anOwner(9, 'nginx'), anOwner(10, '')];
    const [group] = groupByPort([listenerAt('0.0.0.0:80', owners)]).ports;
    const target = group === undefined ? null : portTarget(group);
    const programs = target === null ? [] : alertActions(target, nothing).slice(1);
    expect(programs.map(({ hint }) => hint).toSorted()).toEqual(['nginx', 'node']);
    expect(new Set(programs.map(({ id }) => id)).size).toBe(2);
    const many = Array.from({ length: 9 }, (_, index) => anOwner(index + 1));
    expect(labels(listenerAt('0.0.0.0:80', many))).toEqual(['action.watch-port 80/tcp']);
  });
});
