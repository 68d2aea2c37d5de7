import type { Binding } from '../../../core/socket/binding.ts';
import { parseCgroup, shortContainerId } from '../networks/parse-cgroup.ts';

/** `tcp LISTEN 0 128 0.0.0.0%lo:80 0.0.0.0:* ino:7 sk:1 cgroup:/x v6only:0 <->`, spaces at will. */
const line = /^(?:tcp|udp)\s+\S+\s+\d+\s+\d+\s+(\S+):(?:\d+|\*)\s+\S+:\*\s+(\S.*)$/;
const inodeField = /(?:^|\s)ino:(\d{1,20})\s/;
const groupField = /\scgroup:(\/.*?)(?:\s+v6only:[01])?\s+(?:<->|-->|<--|---)\s*$/;
const ipv6OnlyField = /\sv6only:([01])\s+(?:<->|-->|<--|---)\s*$/;

/**
 * Reads what `ss -Htulne` prints of waiting sockets, by inode. Without `-p` there is no name of a
 * process in it. Lines of another shape are left out; equal answers are one object. Never throws.
 */
export function parseBindings(text: string): ReadonlyMap<number, Binding> {
  const found = new Map<number, Binding>();
  const known = new Map<string, Binding>();
  for (const one of text.split('\n')) {
    const [, local, rest] = line.exec(one) ?? [];
    const inode = Number(inodeField.exec(`${rest ?? ''} `)?.[1] ?? 0);
    if (local === undefined || rest === undefined || !(inode > 0)) continue;
    const binding = bindingOf(local, rest);
    const key = JSON.stringify(binding);
    const shared = known.get(key) ?? binding;
    known.set(key, shared);
    found.set(inode, shared);
  }
  return found;
}

function bindingOf(local: string, rest: string): Binding {
  return {
    interfaceName: interfaceOf(local),
    ipv6Only: ipv6OnlyField.exec(rest)?.[1] === '1',
    unit: unitOf(groupField.exec(rest)?.[1] ?? '/'),
  };
}

/** A link-local address is followed by its scope in the same way, which binds no more than it. */
function interfaceOf(local: string): string | null {
  const [address = '', name = ''] = local.split('%');
  const isScope = /^\[?fe[89ab]/i.test(address) || name === '';
  return isScope ? null : name.replace(/\]$/, '');
}

function unitOf(path: string): string | null {
  const { containerId, unit } = parseCgroup(`0::${path}`);
  return containerId === null ? unit : shortContainerId(containerId);
}
