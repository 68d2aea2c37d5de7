import type { PortGroup } from '../grouping/port-group.ts';
import { translate } from '../words/translate.ts';
import { menuName } from './menu-text.ts';

const mostBundleNames = 2;

/** `5432 postgresql · postgres`, and whether it opened just now; `name` is the user's own. */
export function portLabel(group: PortGroup, isNew: boolean, name: string | null = null): string {
  const service = name ?? group.serviceName;
  const parts = [portAndService(group, service), ownerText(group)];
  return [...parts, ...(isNew ? [translate('tray.justOpened')] : [])].join(' · ');
}

/** `3020 to 3039 · node, python3 +2`: the ports of a sub-menu and the programs on them. */
export function bundleLabel(groups: readonly PortGroup[]): string {
  const numbers = groups.map((group) => group.port);
  const first = String(Math.min(...numbers));
  const last = String(Math.max(...numbers));
  const names = [...new Set(groups.flatMap(({ owners }) => owners.map(ownerName)))];
  const range = translate('tray.range', { first, last });
  return names.length === 0 ? range : `${range} · ${namesText(names)}`;
}

function namesText(names: readonly string[]): string {
  const named = names.slice(0, mostBundleNames).join(', ');
  const more = names.length - mostBundleNames;
  return more > 0 ? translate('tray.moreOwners', { name: named, count: more }) : named;
}

function portAndService({ protocol, port }: PortGroup, service: string | null): string {
  const number = protocol === 'udp' ? translate('tray.udpPort', { port: String(port) }) : port;
  return service === null ? String(number) : `${number} ${menuName(service)}`;
}

/** The first program by name and how many others there are; a reason where none is known. */
function ownerText({ owners, ownerReason }: PortGroup): string {
  const names = [...new Set(owners.map(ownerName))];
  const [name] = names;
  if (name === undefined) return translate(`tray.owner-${ownerReason ?? 'unknown'}`);
  return names.length === 1
    ? name
    : translate('tray.moreOwners', { name, count: names.length - 1 });
}

function ownerName(owner: { readonly pid: number; readonly name: string }): string {
  const name = menuName(owner.name);
  return name === '' ? translate('tray.unnamedOwner', { pid: String(owner.pid) }) : name;
}
