import {
  outgoingTarget,
  portTarget,
  processTarget,
  socketsTarget,
  socketTarget,
  type RowTarget,
} from '../../src-main/core/actions/row-target.ts';
import type { ProcessSockets } from '../../src-main/core/grouping/group-by-process.ts';
import type { RemoteSockets } from '../../src-main/core/grouping/group-by-remote.ts';
import type { LivePortTable } from '../../src-main/core/grouping/live-port-table.ts';
import { serviceName } from '../../src-main/core/port/service-name.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { inspectedOf } from './inspected.ts';

/** What actions on the row of this key are about; null for headings and for what is gone. */
export function targetOfRow(rowKey: string, ports: LivePortTable): RowTarget | null {
  const inspected = inspectedOf(rowKey, ports);
  if (inspected === null) return null;
  if (inspected.kind === 'socket') return ofSocket(inspected.socket);
  if (inspected.kind === 'holder') return ofHolder(inspected.holder);
  if (inspected.kind === 'remote') return ofRemote(inspected.remote);
  if (inspected.kind === 'outgoing') return outgoingTarget(inspected.group);
  const { group } = inspected;
  const process = group.processes.find(({ key }) => rowKey === `process:${group.key} ${key}`);
  return process === undefined ? portTarget(group) : processTarget(group, process);
}

function ofSocket(socket: Socket): RowTarget {
  const { role, protocol, local, remote } = socket;
  const port = role === 'outgoing' ? (remote ?? local).port : local.port;
  return socketTarget(socket, serviceName(protocol, port));
}

function ofHolder({ owner, waiting, accepted, outgoing }: ProcessSockets): RowTarget {
  const owners = owner === null ? [] : [owner];
  return socketsTarget({ owners, sockets: [...waiting, ...accepted, ...outgoing] });
}

/** Its processes have nothing in common but whom they talk to, so none of them is offered. */
function ofRemote({ address, sockets }: RemoteSockets): RowTarget {
  const remote = address === null ? null : { address, port: 0 };
  return socketsTarget({ owners: [], sockets, remote });
}
