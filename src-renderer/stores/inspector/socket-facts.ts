import { interfaceOf } from '../../../src-main/core/address/interface-of.ts';
import { scopeOf } from '../../../src-main/core/address/scope.ts';
import type { Machine } from '../../../src-main/core/machine/machine.ts';
import { namespaceName } from '../../../src-main/core/socket/namespace-name.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';
import { ownerNames, processLabel } from '../../../src-main/core/socket/process-label.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { Phrase } from '../../../src-main/core/words/phrase.ts';
import type { Fact } from './fact.ts';

/** What turns facts into words. */
export interface FactWords {
  readonly say: (key: string, values?: Phrase['values']) => string;
  readonly when: (timeMs: number) => string;
  /** When a table was taken that somebody saved, Unix milliseconds; null for what was watched here. */
  readonly savedAtMs: number | null;
}

/** Lines about one socket; what it does not have is left out, or said why. */
export function socketFacts(
  socket: Socket,
  machine: Machine | null,
  words: FactWords,
): readonly Fact[] {
  const { say } = words;
  const owned = socket.owners.filter((owner) => owner.descriptors.length > 0);
  const lines: readonly (readonly [key: string, value: string | null, silence?: string])[] = [
    ['window.factInterface', interfaceWords(socket, machine, say)],
    [networkKey(socket), networkWords(socket)],
    ['window.factFamily', familyWords(socket, say)],
    ['window.factDescriptor', owned.length === 0 ? null : descriptorWords(owned, say)],
    ['window.factFormerOwner', ownerNames(socket.formerOwners) || null],
    [
      'window.factUser',
      userWords(socket, say),
      words.savedAtMs === null ? 'empty.detail-untold' : 'empty.process-untold',
    ],
    ['window.factUnit', socket.binding?.unit ?? null],
    ['window.factQueue', queueWords(socket, say)],
    ['window.factInode', socket.inode === null ? null : String(socket.inode)],
    ['window.factOpenSince', firstSeenWords(socket, words)],
  ];
  return lines.flatMap(([key, value, silence]) => factOf(say(key), value, silence, say));
}

function factOf(
  name: string,
  value: string | null,
  silence: string | undefined,
  say: FactWords['say'],
): readonly Fact[] {
  if (value !== null) return [{ name, value }];
  return silence === undefined ? [] : [{ name, value: say(silence), silent: true }];
}

function interfaceWords(
  socket: Socket,
  machine: Machine | null,
  say: FactWords['say'],
): string | null {
  const bound = socket.binding?.interfaceName ?? null;
  if (bound !== null) return say('window.factBoundInterface', { name: bound });
  if (scopeOf(socket.local.address) === 'all-networks') return say('window.factAllInterfaces');
  return machine === null ? null : interfaceOf(socket.local.address, machine);
}

function networkKey({ networkNamespace }: Socket): string {
  const contained = networkNamespace?.containerName !== null;
  return contained ? 'window.factContainer' : 'window.factNetwork';
}

/** The network of its own that a socket is in, as in a container; null for the machine's own. */
function networkWords({ networkNamespace }: Socket): string | null {
  return networkNamespace === null ? null : namespaceName(networkNamespace);
}

function familyWords({ family, local, binding }: Socket, say: FactWords['say']): string {
  if (family === 'ipv4') return say('window.factIpv4');
  if (binding?.ipv6Only === true && local.address === '::') return say('window.factIpv6Only');
  return local.address.includes(':') ? say('window.factIpv6') : say('window.factDualStack');
}

function descriptorWords(owners: readonly Owner[], say: FactWords['say']): string {
  return owners
    .map(({ name, pid, descriptors }) =>
      say('window.factDescriptorIn', {
        numbers: descriptors.join(', '),
        process: processLabel({ name, pid }),
      }),
    )
    .join('; ');
}

function userWords({ userId }: Socket, say: FactWords['say']): string | null {
  return userId === null ? null : say('window.factUserNumber', { id: userId });
}

function queueWords(socket: Socket, say: FactWords['say']): string | null {
  const { receiveQueueBytes: received, sendQueueBytes: sent } = socket;
  if (received === null || sent === null || (received === 0 && sent === 0)) return null;
  if (socket.role === 'listener') return say('window.factAcceptQueue', { count: received });
  return say('window.factQueueBytes', { received, sent });
}

function firstSeenWords(socket: Socket, { say, when, savedAtMs }: FactWords): string | null {
  const { seenAtStart, firstSeenAtMs } = socket;
  if (!seenAtStart) return when(firstSeenAtMs);
  if (savedAtMs === null) return say('window.factBeforeStart');
  // When it was saved is told above; that it was there then goes without saying.
  return firstSeenAtMs < savedAtMs ? say('saved.openBefore', { time: when(firstSeenAtMs) }) : null;
}
