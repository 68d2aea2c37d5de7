import type { Machine } from '../../../src-main/core/machine/machine.ts';

/** Names that people know, by what Node calls the platform; names are the same in any language. */
const names: ReadonlyMap<string, string> = new Map([
  ['linux', 'Linux'],
  ['darwin', 'macOS'],
  ['win32', 'Windows'],
  ['freebsd', 'FreeBSD'],
  ['openbsd', 'OpenBSD'],
]);

/** The system and the machine in one line, as far as they are known: `Linux 6.18.5 · ada`. */
export function systemName(machine: Machine): string {
  const release = /^[\d.]+/.exec(machine.release)?.[0] ?? machine.release;
  const name = names.get(machine.platform) ?? machine.platform;
  const system = release === '' ? name : `${name} ${release}`;
  return machine.hostname === '' ? system : `${system} · ${machine.hostname}`;
}
