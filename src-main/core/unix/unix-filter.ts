import type { FilterTerm, FilterValue } from '../query/filter-term.ts';
import { readTerms } from '../query/read-terms.ts';
import { matchUnixWords } from './match-unix-words.ts';
import type { UnixSocket } from './unix-socket.ts';

type UnixTest = (socket: UnixSocket) => boolean;

const keyed: ReadonlyMap<string, (value: string) => UnixTest> = new Map<
  string,
  (value: string) => UnixTest
>([
  ['proc', (value) => (socket) => socket.owners.some(({ name }) => holds(name, value))],
  ['pid', (value) => (socket) => socket.owners.some(({ pid }) => String(pid) === value)],
]);

/**
 * The search as Unix-domain sockets understand it: words, `proc:` and `pid:`. Terms of ports,
 * addresses and TCP states find none of them, negated all of them.
 */
export function unixFilter(text: string): UnixTest {
  const tests = readTerms(text).terms.map(testOf);
  return (socket) => tests.every((test) => test(socket));
}

function testOf(term: FilterTerm): UnixTest {
  const alternatives = term.values.map((value) => testOfValue(term, value));
  return (socket) => alternatives.some((test) => test(socket)) !== term.negated;
}

function testOfValue({ key }: FilterTerm, { text }: FilterValue): UnixTest {
  if (key === null) return matchUnixWords([text]);
  return keyed.get(key)?.(text) ?? (() => false);
}

function holds(name: string, part: string): boolean {
  return name.toLowerCase().includes(part.toLowerCase());
}
