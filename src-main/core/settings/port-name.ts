import type { PortGroup } from '../grouping/port-group.ts';
import type { Settings } from './setting-schemas.ts';

/** A port of which a user may have a name. */
export type NameablePort = Pick<PortGroup, 'protocol' | 'port' | 'networkNamespace'>;

/**
 * The user's own name for a port, or null. A name for one protocol counts before one for both;
 * names are for the machine's own network, not for those of containers.
 */
export function portNameOf(
  names: Settings['names'],
  { protocol, port, networkNamespace }: NameablePort,
): string | null {
  if (networkNamespace !== null) return null;
  return names[`${port}/${protocol}`] ?? names[String(port)] ?? null;
}

/** Groups whose service is called as the user calls the port, for lists that only show it. */
export function withPortNames(
  groups: readonly PortGroup[],
  names: Settings['names'],
): readonly PortGroup[] {
  return groups.map((group) => {
    const name = portNameOf(names, group);
    return name === null ? group : { ...group, serviceName: name };
  });
}
