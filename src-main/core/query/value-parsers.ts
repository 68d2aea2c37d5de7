import { socketScope } from '../address/socket-scope.ts';
import { parseEndpointValue } from './endpoint-value.ts';
import type { Filter } from './filter.ts';
import type { ValueParser, ValueProblem } from './filter-term.ts';
import { holdsName, isCalled, isInNetwork, matchWord, serviceOf } from './match-word.ts';
import { highestPid, highestPort, inRange, parseNumberRange } from './number-range.ts';
import { statesNamed } from './state-value.ts';

export const roles = ['listener', 'accepted', 'outgoing', 'bound'] as const;
export const scopes = ['exposed', 'this-machine', 'one-network', 'all-networks'] as const;
export const protocols = ['tcp', 'udp', 'tcp4', 'tcp6', 'udp4', 'udp6'] as const;

/** A bare word's parser. */
export const parseWord: ValueParser = matchWord;

/**
 * The keys of the filter language. `port:` means the local port, since that is what the table is
 * about; `remote::443` asks for a remote port. `pid:` and `proc:` also find the sockets the
 * kernel keeps for a process that has closed them.
 */
export const valueParsers: ReadonlyMap<string, ValueParser> = new Map<string, ValueParser>([
  ['port', parsePort],
  ['pid', parsePid],
  ['proc', (text) => (socket) => holdsName(socket, text.toLowerCase())],
  ['name', (text) => (socket) => isCalled(socket, text.toLowerCase())],
  ['service', (text) => (socket) => serviceOf(socket)?.includes(text.toLowerCase()) ?? false],
  ['state', parseState],
  ['proto', parseProtocol],
  ['local', parseLocal],
  ['remote', parseRemote],
  ['scope', parseScope],
  ['role', parseRole],
  ['container', (text) => (socket) => isInNetwork(socket, text.toLowerCase())],
]);

function parsePort(text: string): Filter | ValueProblem {
  const range = parseNumberRange(text, highestPort, 'port');
  return 'key' in range ? range : (socket) => inRange(socket.local.port, range);
}

function parsePid(text: string): Filter | ValueProblem {
  const range = parseNumberRange(text, highestPid, 'pid');
  if ('key' in range) return range;
  const held = ({ pid }: { readonly pid: number }) => inRange(pid, range);
  return (socket) => socket.owners.some(held) || socket.formerOwners.some(held);
}

function parseState(text: string): Filter | ValueProblem {
  const states = statesNamed(text);
  if (states.length === 0) return { key: 'filter.unknownState', values: { value: text } };
  return (socket) => socket.state !== null && states.includes(socket.state);
}

function parseProtocol(text: string): Filter | ValueProblem {
  const wanted = text.toLowerCase();
  if (!isOneOf(wanted, protocols)) return unknownValue('proto', text, ['tcp', 'udp']);
  const family = wanted.endsWith('4') ? 'ipv4' : wanted.endsWith('6') ? 'ipv6' : null;
  return (socket) =>
    wanted.startsWith(socket.protocol) && (family === null || socket.family === family);
}

function parseLocal(text: string): Filter | ValueProblem {
  const test = parseEndpointValue(text);
  return 'key' in test ? test : (socket) => test(socket.local);
}

function parseRemote(text: string): Filter | ValueProblem {
  const test = parseEndpointValue(text);
  return 'key' in test ? test : (socket) => socket.remote !== null && test(socket.remote);
}

/** `exposed`: can be reached from outside, or was; a client's own sockets cannot. */
function parseScope(text: string): Filter | ValueProblem {
  const wanted = named(text, scopes);
  if (wanted === null) return unknownValue('scope', text, scopes);
  if (wanted !== 'exposed') return (socket) => socketScope(socket) === wanted;
  return (socket) => {
    const { role, protocol, remote } = socket;
    const client = role === 'outgoing' || (protocol === 'udp' && remote !== null);
    return !client && socketScope(socket) !== 'this-machine';
  };
}

function parseRole(text: string): Filter | ValueProblem {
  const wanted = named(text, roles);
  if (wanted === null) return unknownValue('role', text, roles);
  return (socket) => socket.role === wanted;
}

/** The one choice that begins with the text, in any case and with any separator. */
function named<Choice extends string>(text: string, choices: readonly Choice[]): Choice | null {
  const wanted = text.toLowerCase().replace(/[_ ]/g, '-');
  const found = choices.filter((choice) => choice.startsWith(wanted));
  return wanted !== '' && found.length === 1 ? (found[0] ?? null) : null;
}

function isOneOf<Choice extends string>(text: string, choices: readonly Choice[]): text is Choice {
  return choices.some((choice) => choice === text);
}

function unknownValue(what: string, value: string, choices: readonly string[]): ValueProblem {
  return { key: 'filter.unknownValue', values: { what, value, choices: choices.join(', ') } };
}
