import { holderTarget, remoteTarget } from '../../../src-main/core/actions/holder-target.ts';
import {
  outgoingTarget,
  portTarget,
  processTarget,
  socketTarget,
  type RowTarget,
} from '../../../src-main/core/actions/row-target.ts';
import type { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import { serviceName } from '../../../src-main/core/port/service-name.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { inspectedOf } from './inspected.ts';

/** What actions on the row of this key are about; null for headings and for what is gone. */
export function targetOfRow(rowKey: string, ports: LivePortTable): RowTarget | null {
  const inspected = inspectedOf(rowKey, ports);
  if (inspected === null) return null;
  if (inspected.kind === 'socket') return ofSocket(inspected.socket);
  if (inspected.kind === 'holder') return holderTarget(inspected.holder);
  if (inspected.kind === 'remote') return remoteTarget(inspected.remote);
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
