import { csvText } from '../snapshot/csv-text.ts';
import { documentSocket } from '../snapshot/snapshot-document.ts';
import { csvColumns, csvRow } from '../snapshot/socket-rows.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import { killCommand } from './kill-command.ts';
import type { RowAction } from './row-action.ts';
import type { RowTarget } from './row-target.ts';
import { serviceUrl, urlText } from './service-url.ts';
import { shellQuoted } from './shell-quoted.ts';

/** Everything of a row that can be put on the clipboard; `platform` as `process.platform` has it. */
export function copyActions(target: RowTarget, platform: string): readonly RowAction[] {
  const { service, owners, sockets } = target;
  const url = serviceUrl(target);
  const pids = owners.map(({ pid }) => pid).join(' ');
  return [
    copy('endpoint', service === null ? null : formatEndpoint(service)),
    copy('url', url === null ? null : urlText(url)),
    copy('curl', url === null ? null : `curl -i ${shellQuoted(urlText(url), platform)}`),
    copy('json', sockets.length === 0 ? null : jsonText(sockets), '{ }'),
    copy('csv', sockets.length === 0 ? null : csvText([csvColumns, ...sockets.map(csvRow)]), ', ,'),
    copy('pid', pids === '' ? null : pids),
    copy('kill', killCommand(owners, platform)),
  ].filter((action) => action !== null);
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
