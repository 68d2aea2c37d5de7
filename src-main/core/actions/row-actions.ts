import { scopeOf } from '../address/scope.ts';
import type { ActionSurroundings } from './action-surroundings.ts';
import { alertActions } from './alert-actions.ts';
import { copyActions } from './copy-actions.ts';
import { endActions } from './end-actions.ts';
import { filterTerm } from './filter-text.ts';
import { programActions } from './program-actions.ts';
import type { RowAction } from './row-action.ts';
import type { RowTarget } from './row-target.ts';
import { serviceUrl, urlText } from './service-url.ts';

/**
 * Everything a reader can do with a row, in the order of a menu: open, copy, look further, be
 * told or not, narrow the list to its values, end its processes. An action that makes no sense for the row is not there.
 */
export function rowActions(target: RowTarget, around: ActionSurroundings): readonly RowAction[] {
  return [
    ...openActions(target),
    ...copyActions(target, around),
    ...programActions(target.owners, around.revealsFiles === true),
    ...nameActions(target),
    ...(around.alerts === undefined ? [] : alertActions(target, around.alerts)),
    ...filterActions(target),
    ...(around.endsProcesses === true ? endActions(target.owners) : []),
  ];
}

/** Only what somebody here waits on is opened; no row makes this machine call another. */
function openActions(target: RowTarget): readonly RowAction[] {
  const url = serviceUrl(target);
  if (url === null || !target.ownService) return [];
  const label = { key: 'action.open-url', values: {} };
  return [{ id: 'open-url', label, hint: urlText(url), deed: { kind: 'open', url } }];
}

/** Loopback needs no name, and nothing is asked before the reader chooses it. */
function nameActions({ remote }: RowTarget): readonly RowAction[] {
  if (remote === null || scopeOf(remote.address) === 'this-machine') return [];
  const { address } = remote;
  const label = { key: 'action.look-up-name', values: {} };
  return [{ id: 'look-up-name', label, hint: address, deed: { kind: 'name', address } }];
}

function filterActions(target: RowTarget): readonly RowAction[] {
  const { localPort, owners, remote, state } = target;
  const [owner] = owners;
  return [
    filter('port', localPort === null ? null : filterTerm('port', localPort)),
    filter('process', owner === undefined || owner.name === '' ? null : byName(owner.name)),
    filter('pid', owner === undefined ? null : filterTerm('pid', owner.pid)),
    filter('remote', remote === null ? null : filterTerm('remote', remote.address)),
    filter('state', state === null ? null : filterTerm('state', state)),
  ].filter((action) => action !== null);
}

function byName(name: string): string {
  return filterTerm('proc', name);
}

function filter(what: string, term: string | null): RowAction | null {
  if (term === null) return null;
  const label = { key: `action.filter-${what}`, values: {} };
  return { id: `filter-${what}`, label, hint: term, deed: { kind: 'filter', term } };
}
