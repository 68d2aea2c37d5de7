import type { PortGroup } from '../grouping/port-group.ts';
import { translate } from '../words/translate.ts';
import { escapeMnemonics, menuName } from './menu-text.ts';

/** `5432 postgresql · postgres · this machine only`, ready for a native menu. */
export function portLabel(group: PortGroup): string {
  const parts = [portAndService(group), ownerText(group), translate(`tray.scope-${group.scope}`)];
  return escapeMnemonics(parts.join(' · '));
}

function portAndService({ protocol, port, serviceName }: PortGroup): string {
  const number = protocol === 'udp' ? translate('tray.udpPort', { port: String(port) }) : port;
  return serviceName === null ? String(number) : `${number} ${menuName(serviceName)}`;
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
