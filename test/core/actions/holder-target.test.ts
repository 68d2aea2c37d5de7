import { describe, expect, it } from 'vitest';
import { holderTarget, remoteTarget } from '../../../src-main/core/actions/holder-target.ts';
import { rowActions } from '../../../src-main/core/actions/row-actions.ts';
import type { RowTarget } from '../../../src-main/core/actions/row-target.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';
import { groupByProcess, groupByRemote } from '../../support/grouped-by.ts';

const node = [anOwner(4711, 'node')];
const web = listenerAt('0.0.0.0:3000', node);
const debug = listenerAt('127.0.0.1:9229', node);
const caller = acceptedAt('192.168.1.20:3000', '192.0.2.7:50001', node);
const call = outgoingFrom('192.168.1.20:50002', '192.0.2.7:443', node);

function offered(target: RowTarget): Readonly<Record<string, string>> {
  const actions = rowActions(target, { platform: 'linux' });
  return Object.fromEntries(
    actions.map(({ id, deed }) => [id, deed.kind === 'copy' ? deed.text : deed.kind]),
  );
}

function ofProcess(...sockets: readonly Socket[]): Readonly<Record<string, string>> {
  const [holder] = groupByProcess(sockets);
  if (holder === undefined) throw new Error('no process');
  return offered(holderTarget(holder));
}

function ofRemote(...sockets: readonly Socket[]): Readonly<Record<string, string>> {
  const [remote] = groupByRemote(sockets);
  if (remote === undefined) throw new Error('no remote');
  return offered(remoteTarget(remote));
}

describe('holderTarget', () => {
  it('offers a process every endpoint it waits on, and its first service', () => {
    expect(ofProcess(debug, web, caller)).toMatchObject({
      'open-url': 'open',
      'copy-endpoint': '0.0.0.0:3000\n127.0.0.1:9229',
      'copy-url': 'http://127.0.0.1:3000/',
      'copy-curl': 'curl -i http://127.0.0.1:3000/',
      'copy-kill': 'kill 4711',
      'program-4711': 'reveal',
      'filter-pid': 'filter',
    });
    expect(ofProcess(debug, web)).not.toHaveProperty('filter-port');
    expect(ofProcess(web)).toHaveProperty('filter-port');
  });

  it('offers a client the endpoints it calls, and nothing to open', () => {
    const actions = ofProcess(call);
    expect(actions['copy-endpoint']).toBe('192.0.2.7:443');
    expect(actions).not.toHaveProperty('open-url');
    expect(actions).not.toHaveProperty('copy-url');
  });

  it('opens nothing for what is bound by UDP alone', () => {
    const actions = ofProcess(boundAt('0.0.0.0:5353', node));
    expect(actions).not.toHaveProperty('open-url');
    expect(actions['copy-endpoint']).toBe('0.0.0.0:5353');
  });

  it('ends and shows nothing where no process is known', () => {
    const actions = ofProcess(listenerAt('0.0.0.0:80'));
    expect(Object.keys(actions).filter((id) => /kill|program|pid/.test(id))).toEqual([]);
    expect(actions).toHaveProperty('copy-json');
  });
});

describe('remoteTarget', () => {
  it('offers a remote its address, its endpoints, a URL to copy and a look at its name', () => {
    expect(ofRemote(caller, call)).toMatchObject({
      'copy-endpoint': '192.0.2.7:50001\n192.0.2.7:443',
      'copy-address': '192.0.2.7',
      'copy-url': 'https://192.0.2.7/',
      'copy-cut': "ss --tcp --kill 'dst 192.0.2.7'",
      'look-up-name': 'name',
      'filter-remote': 'filter',
    });
  });

  it('neither opens another machine’s page nor ends what talks with it', () => {
    const actions = ofRemote(caller, call);
    expect(actions).not.toHaveProperty('open-url');
    expect(actions).not.toHaveProperty('copy-kill');
  });

  it('has no name to look up for this machine itself', () => {
    const actions = ofRemote(acceptedAt('127.0.0.1:80', '127.0.0.1:50001', node));
    expect(actions).not.toHaveProperty('look-up-name');
    expect(actions).not.toHaveProperty('filter-remote');
    expect(actions).toHaveProperty('copy-csv');
  });
});
