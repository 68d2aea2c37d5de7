import { socketScope } from '../../../src-main/core/address/socket-scope.ts';
import { formatEndpoint } from '../../../src-main/core/socket/endpoint.ts';
import { holdersText } from '../../../src-main/core/socket/holders-text.ts';
import { namespaceName } from '../../../src-main/core/socket/namespace-name.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { Fact } from '../inspector/fact.ts';
import { scopeKeys } from '../inspector/scope-words.ts';

/** What turns facts into words. */
export interface DifferenceSpeech {
  readonly say: (key: string) => string;
  readonly when: (timeMs: number) => string;
}

/** What one side tells of a socket; what is not known is left out. */
export function differenceFacts(socket: Socket, { say, when }: DifferenceSpeech): readonly Fact[] {
  const { protocol, local, remote, state, networkNamespace } = socket;
  const lines: readonly Fact[] = [
    {
      name: say('compare.factEndpoint'),
      value: `${protocol} ${formatEndpoint(local)}`,
      code: true,
    },
    {
      name: say('window.columnRemote'),
      value: remote === null ? '' : formatEndpoint(remote),
      code: true,
    },
    { name: say('window.columnProcess'), value: holdersText(socket) },
    { name: say('window.columnState'), value: state ?? '' },
    {
      name: say('window.columnScope'),
      value: remote === null ? say(scopeKeys[socketScope(socket)]) : '',
    },
    {
      name: say('window.factNetwork'),
      value: networkNamespace === null ? '' : namespaceName(networkNamespace),
    },
    {
      name: say('window.factOpenSince'),
      value: socket.seenAtStart ? '' : when(socket.firstSeenAtMs),
    },
  ];
  return lines.filter(({ value }) => value !== '');
}
