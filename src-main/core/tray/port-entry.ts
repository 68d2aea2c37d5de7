import { portTarget, type RowTarget } from '../actions/row-target.ts';
import { copyableUrl, serviceUrl, urlText } from '../actions/service-url.ts';
import type { PortGroup } from '../grouping/port-group.ts';
import { formatEndpoint } from '../socket/endpoint.ts';
import { translate } from '../words/translate.ts';
import { menuName } from './menu-text.ts';
import { portLabel } from './port-label.ts';
import type { TrayDeed, TrayEntry } from './tray-entry.ts';

/** What there is to know of a port beside the port. */
export interface PortCircumstances {
  readonly isNew: boolean;
  /** Whether the host ends processes. */
  readonly canEnd: boolean;
  /** The user's own name for the port; null without one. */
  readonly name: string | null;
}

/** Room for an IPv6 address with its port. */
const longestPlace = 60;
const mostEndings = 5;

/** One port of the menu, with what one can do about it. */
export function portEntry(group: PortGroup, { isNew, canEnd, name }: PortCircumstances): TrayEntry {
  const { protocol, port } = group;
  const target = portTarget(group);
  const url = target.ownService ? serviceUrl(target) : null;
  const place = placeText(target);
  const entries: TrayEntry[] = [
    command('tray.show', '', { kind: 'reveal', protocol, port }),
    ...(url === null ? [] : [command('tray.openUrl', urlText(url), { kind: 'openUrl', url })]),
    ...(place === null ? [] : [command('tray.copy', place, { kind: 'copy', text: place })]),
  ];
  const endings = canEnd ? endEntries(group) : [];
  return {
    kind: 'submenu',
    label: portLabel(group, isNew, name),
    entries: [...entries, ...endings],
  };
}

/** What one pastes elsewhere: the URL of the service here, else the bare endpoint. */
function placeText(target: RowTarget): string | null {
  const url = target.ownService ? copyableUrl(target) : null;
  return url ?? (target.service === null ? null : formatEndpoint(target.service));
}

/** Asks first, in the window: nothing is ended by a slip of the hand in a menu. */
function endEntries({ protocol, port, owners }: PortGroup): readonly TrayEntry[] {
  if (owners.length === 0) return [];
  const entries = owners.slice(0, mostEndings).map(({ pid, name }) => {
    const what = translate('tray.process', { name: menuName(name), pid: String(pid) });
    return command('tray.end', what, { kind: 'end', protocol, port, pid });
  });
  return [{ kind: 'separator' }, ...entries];
}

function command(key: string, what: string, deed: TrayDeed): TrayEntry {
  return { kind: 'command', label: translate(key, { what: menuName(what, longestPlace) }), deed };
}
