import type { UnixSocket } from './unix-socket.ts';

/**
 * True when every word, in any case, is part of the socket's name, its state or type, or a
 * process that holds it, or is the pid of one. No words keep every socket.
 */
export function matchUnixWords(words: readonly string[]): (socket: UnixSocket) => boolean {
  const wanted = words.map((word) => word.toLowerCase());
  return (socket) => wanted.every((word) => matches(socket, word));
}

function matches({ path, type, state, owners }: UnixSocket, word: string): boolean {
  if ([path ?? '', type, state].some((text) => text.toLowerCase().includes(word))) return true;
  return owners.some(({ name, pid }) => name.toLowerCase().includes(word) || String(pid) === word);
}
