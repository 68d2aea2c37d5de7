import { describe, expect, it } from 'vitest';
import { endCandidates, type EndTarget } from '../../../src-main/core/ending/end-candidates.ts';
import type { ListedProcess } from '../../../src-main/core/ending/listed-process.ts';
import { parseFilter } from '../../../src-main/core/query/parse-filter.ts';
import { aProcess } from './a-process.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const shop = anOwner(10, 'node');
const worker = anOwner(11, 'node');
const browser = anOwner(20, 'firefox');

const sockets = [
  listenerAt('0.0.0.0:3000', [shop, worker]),
  listenerAt('[::]:3000', [shop]),
  boundAt('127.0.0.1:3000', [browser]),
  acceptedAt('127.0.0.1:3000', '127.0.0.1:5001', [worker]),
  outgoingFrom('127.0.0.1:5001', '127.0.0.1:3000', [browser]),
];

const processes = [
  aProcess(10, 1),
  aProcess(11, 10),
  aProcess(20, 1),
  aProcess(3000, 1),
  aProcess(77, 1),
];

function byFilter(text: string): EndTarget {
  const parsed = parseFilter(text);
  if (!parsed.ok) throw new Error(text);
  return { kind: 'filter', filter: parsed.filter };
}

function pidsOf(target: EndTarget, others: readonly ListedProcess[] = processes) {
  return endCandidates(target, { sockets, processes: others }).candidates.map(({ pid }) => pid);
}

function numbered(number: number, protocol: 'tcp' | 'udp' | null = null): EndTarget {
  return { kind: 'number', number, protocol };
}

describe('endCandidates', () => {
  it('takes a number for a port and for a pid, and connections for neither', () => {
    expect(pidsOf(numbered(3000))).toEqual([10, 11, 20, 3000]);
    expect(pidsOf(numbered(5001))).toEqual([]);
    expect(pidsOf(numbered(77))).toEqual([77]);
  });

  it('keeps to the protocol of a port, which no pid has', () => {
    expect(pidsOf(numbered(3000, 'udp'))).toEqual([20]);
    expect(pidsOf(numbered(3000, 'tcp'))).toEqual([10, 11]);
    expect(pidsOf(numbered(77, 'tcp'))).toEqual([]);
  });

  it('takes a bare number for no thread of the kernel, but says what an exact pid is', () => {
    const kernel = [aProcess(22, 2, { isKernel: true })];
    expect(pidsOf(numbered(22), kernel)).toEqual([]);
    expect(pidsOf({ kind: 'pid', pid: 22 }, kernel)).toEqual([22]);
  });

  it('knows what each has to do with it, and who started the others', () => {
    const { candidates } = endCandidates(numbered(3000), { sockets, processes });
    expect(candidates[0]).toEqual({
      pid: 10,
      name: 'node',
      startedAtMs: 1000,
      waitsOn: [{ protocol: 'tcp', port: 3000 }],
      connectionCount: 0,
      parentOf: 1,
    });
    expect(candidates.slice(1).map(({ parentOf }) => parentOf)).toEqual([0, 0, 0]);
  });

  it('finds by a filter whoever holds what it keeps, and counts connections', () => {
    const { candidates } = endCandidates(byFilter('remote:127.0.0.1 proc:firefox'), {
      sockets,
      processes,
    });
    expect(candidates).toMatchObject([{ pid: 20, connectionCount: 1 }]);
    expect(pidsOf(byFilter('role:accepted'))).toEqual([11]);
    expect(pidsOf(byFilter('proc:nobody'))).toEqual([]);
  });

  it('takes of several holders of one socket only those that the filter fits', () => {
    expect(pidsOf(byFilter('pid:11 state:listen'))).toEqual([11]);
    expect(pidsOf(byFilter('state:listen -pid:11'))).toEqual([10]);
  });

  it('finds a process without sockets by its pid', () => {
    expect(pidsOf({ kind: 'pid', pid: 77 })).toEqual([77]);
    expect(pidsOf({ kind: 'pid', pid: 78 })).toEqual([]);
  });

  it('tells of sockets whose process may not be seen, and offers nobody instead', () => {
    const ssh = listenerAt('0.0.0.0:22', [], { ownerReason: 'other-user' });
    const scene = { sockets: [ssh], processes: [aProcess(22, 1)] };
    expect(endCandidates(numbered(22), scene)).toMatchObject({ candidates: [], hiddenSockets: 1 });
  });

  it('takes nobody by pid whose number is a port that nobody visible holds', () => {
    const socket = listenerAt('0.0.0.0:22', [], { ownerReason: 'unknown' });
    const scene = { sockets: [socket], processes: [aProcess(22, 1)] };
    expect(endCandidates(numbered(22), scene)).toEqual({
      candidates: [],
      hiddenSockets: 0,
      noOwnerReason: 'unknown',
    });
    const kernel = listenerAt('0.0.0.0:22', [], { ownerReason: 'kernel' });
    expect(endCandidates(numbered(22), { ...scene, sockets: [kernel] }).noOwnerReason).toBe(
      'kernel',
    );
    expect(endCandidates(numbered(23), scene).noOwnerReason).toBe(null);
  });
});
