import { readFileSync } from 'node:fs';
import type { Endpoint } from '../../../core/socket/endpoint.ts';

/** Both ends of a row. */
export interface Ends {
  readonly local: Endpoint;
  readonly remote: Endpoint;
}

/** Adds the scope, which the kernel's tables leave out, to link-local addresses. */
export interface LinkLocalScopes {
  /** The very ends given where there is nothing to add, or nobody can tell what. */
  scoped(ends: Ends): Ends;
}

/** fe80::/10, RFC 4291 section 2.5.6. */
const linkLocal = /^fe[89ab]/;

/**
 * A link-local address means something only together with an interface (RFC 4007). A local one is
 * an address of the interface that the socket is bound to, so where just one interface has it, that
 * is the scope, for both ends: nothing on one link talks to another. `readInterfaces` gives the
 * text of `/proc/net/if_inet6` of the same network; it is asked only when a row needs it, and a
 * row keeps what was right when it last changed.
 */
export function linkLocalScopes(readInterfaces: () => string): LinkLocalScopes {
  return {
    scoped: (ends) => {
      const { local, remote } = ends;
      if (!linkLocal.test(local.address)) return ends;
      const scope = onlyInterfaceWith(local.address, textOrNothing(readInterfaces));
      if (scope === null) return ends;
      return { local: withScope(local, scope), remote: withScope(remote, scope) };
    },
  };
}

/** The same from the file `if_inet6` in a directory such as `/proc/net`. */
export function linkLocalScopesIn(directory: string): LinkLocalScopes {
  return linkLocalScopes(() => readFileSync(`${directory}/if_inet6`, 'latin1'));
}

function withScope(endpoint: Endpoint, scope: string): Endpoint {
  const { address, port } = endpoint;
  return linkLocal.test(address) ? { address: `${address}%${scope}`, port } : endpoint;
}

/** A line: 32 digits of address, index, prefix length, scope, flags, name (net/ipv6/addrconf.c). */
const line = /^([0-9a-f]{32}) +[0-9a-f]+ +[0-9a-f]+ +[0-9a-f]+ +[0-9a-f]+ +(\S+)$/;

function onlyInterfaceWith(address: string, interfaces: string): string | null {
  const digits = digitsOf(address);
  const names = new Set<string>();
  for (const text of interfaces.split('\n')) {
    const [, found, name] = line.exec(text) ?? [];
    if (found === digits && name !== undefined) names.add(name);
  }
  const [only] = names;
  return only !== undefined && names.size === 1 ? only : null;
}

/** The 32 digits that an IPv6 address in RFC 5952's writing stands for. */
function digitsOf(address: string): string {
  const [head = '', tail = ''] = address.split('::').map(groupsOf);
  return head + '0'.repeat(32 - head.length - tail.length) + tail;
}

function groupsOf(part: string): string {
  if (part === '') return '';
  return part
    .split(':')
    .map((group) => group.padStart(4, '0'))
    .join('');
}

function textOrNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
