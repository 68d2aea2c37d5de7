import { describe, expect, it } from 'vitest';
import { processKey } from '../../../../src-main/core/grouping/group-by-process.ts';
import {
  holderRowKey,
  outgoingRowKey,
  portRowKey,
  remoteRowKey,
  socketRowKey,
} from '../../../../src-renderer/stores/rows/list-row.ts';
import { targetOfRow } from '../../../../src-renderer/stores/inspector/target-of-row.ts';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

const node = anOwner(4711, 'node');
const worker = anOwner(4712, 'worker');
const listener = listenerAt('127.0.0.1:3000', [node]);
const accepted = acceptedAt('127.0.0.1:3000', '127.0.0.1:50001', [worker]);
const client = outgoingFrom('10.0.0.2:50002', '192.0.2.7:443', [worker]);

const ports = new LivePortTable();
ports.replace([listener, accepted, client]);
const { ports: groups, outgoing } = ports.table();

describe('targetOfRow', () => {
  it('knows a port, with every socket of it', () => {
    const target = targetOfRow(groups.map(portRowKey)[0] ?? '', ports);
    expect(target).toMatchObject({ localPort: 3000, owners: [node], ownService: true });
    expect(target?.sockets).toHaveLength(2);
  });

  it('knows one process of a port', () => {
    const [group] = groups;
    const process = group?.processes.find(({ owners }) => owners[0]?.pid === worker.pid);
    const target = targetOfRow(`process:${group?.key ?? ''} ${process?.key ?? ''}`, ports);
    expect(target?.owners).toEqual([worker]);
    expect(target?.sockets).toEqual([accepted]);
  });

  it('knows what a client calls', () => {
    const target = targetOfRow(outgoing.map(outgoingRowKey)[0] ?? '', ports);
    expect(target).toMatchObject({ remote: client.remote, service: client.remote });
    expect(targetOfRow(socketRowKey(client), ports)).toMatchObject({ serviceName: 'https' });
  });

  it('knows a process with every socket it has, and a remote without its processes', () => {
    const holder = targetOfRow(holderRowKey({ key: processKey(worker) }), ports);
    expect(holder).toMatchObject({ owners: [worker], service: null, localPort: null });
    expect(holder?.sockets).toEqual([accepted, client]);
    const remote = targetOfRow(remoteRowKey('192.0.2.7'), ports);
    expect(remote).toMatchObject({ owners: [], remote: { address: '192.0.2.7' } });
    expect(remote?.sockets).toEqual([client]);
  });

  it('offers nothing for a heading, nor for what is gone', () => {
    expect(targetOfRow('section:outgoing', ports)).toBeNull();
    expect(targetOfRow('socket:nothing', ports)).toBeNull();
  });
});
