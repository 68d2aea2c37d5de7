import { csvText } from '../snapshot/csv-text.ts';
import { documentSocket } from '../snapshot/snapshot-document.ts';
import { csvColumns, csvRow } from '../snapshot/socket-rows.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import { cutCommand } from './cut-command.ts';
import { killCommand } from './kill-command.ts';
import type { ActionSurroundings } from './action-surroundings.ts';
import type { RowAction } from './row-action.ts';
import type { RowTarget } from './row-target.ts';
import { copyableUrl, serviceUrl, urlText } from './service-url.ts';
import { shellQuoted } from './shell-quoted.ts';

/** Everything of a row that can be put on the clipboard. */
export function copyActions(target: RowTarget, around: ActionSurroundings): readonly RowAction[] {
  const { owners, sockets, remote } = target;
  const { platform } = around;
  const url = serviceUrl(target);
  const pids = owners.map(({ pid }) => pid).join(' ');
  return [
    ...endpointActions(target),
    copy('url', copyableUrl(target)),
    copy('curl', url === null ? null : `curl -i ${shellQuoted(urlText(url), platform)}`),
    copy('json', sockets.length === 0 ? null : jsonText(sockets), ''),
    copy('csv', sockets.length === 0 ? null : csvText([csvColumns, ...sockets.map(csvRow)]), ''),
    copy('pid', pids === '' ? null : pids),
    copy('kill', killCommand(owners, platform)),
    copy('cut', cutCommand(sockets, remote?.port === 0 ? remote.address : null, platform)),
    copy('free-port', freePortText(target, around)),
  ].filter((action) => action !== null);
}

/** Of several endpoints each stands on a line of its own. */
function endpointActions({ endpoints, remote }: RowTarget): readonly (RowAction | null)[] {
  const texts = endpoints.map(formatEndpoint);
  const [first = null, ...others] = texts;
  const hint = others.length === 0 ? (first ?? '') : `${first ?? ''} +${others.length}`;
  return [
    copy('endpoint', first === null ? null : texts.join('\n'), hint),
    copy('address', remote?.address ?? null),
  ];
}

/** Who looks at a port that is taken often needs another one. */
function freePortText(
  { ownService, localPort, protocol, remote }: RowTarget,
  { freePortNear }: ActionSurroundings,
): string | null {
  if (!ownService || localPort === null || remote !== null) return null;
  return freePortNear?.(localPort, protocol)?.toString() ?? null;
}

function copy(what: string, text: string | null, hint = text ?? ''): RowAction | null {
  if (text === null) return null;
  return {
    id: `copy-${what}`,
    label: { key: `action.copy-${what}`, values: {} },
    hint,
    deed: { kind: 'copy', text },
  };
}

/** One socket as an object, several as a list, as a snapshot has them. */
function jsonText(sockets: readonly Socket[]): string {
  const [first] = sockets;
  const documents = sockets.map(documentSocket);
  const value = sockets.length === 1 && first !== undefined ? documents[0] : documents;
  return JSON.stringify(value, null, 2);
}
