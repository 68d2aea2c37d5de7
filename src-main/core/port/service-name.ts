import type { Protocol } from '../socket/socket.ts';
import services from './services.json' with { type: 'json' };

type Names = ReadonlyMap<number, string>;

let names: Readonly<Record<Protocol, Names>> | null = null;

/**
 * The service that IANA's registry of service names and port numbers lists for a port
 * (`tcp`, 22 → `ssh`); null where nothing is registered. What really runs there may differ.
 */
export function serviceName(protocol: Protocol, port: number): string | null {
  names ??= {
    tcp: namesFrom(services.both, services.tcp),
    udp: namesFrom(services.both, services.udp),
  };
  return names[protocol].get(port) ?? null;
}

/** Built at the first question, so that a program that never asks does not pay for it. */
function namesFrom(...lists: readonly (readonly string[])[]): Names {
  const found = new Map<number, string>();
  for (const entry of lists.flat()) {
    const space = entry.indexOf(' ');
    found.set(Number(entry.slice(0, space)), entry.slice(space + 1));
  }
  return found;
}
